// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.
// The bundle it was made from: sha256:4d5c988fc4548669.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///What goes with an approval.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ApproveBudget {
        ///What the approver has to say about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    ///One version of the economic plan of a project.
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
        /// Identifies a budget.
        pub id: crate::wethod::identifiers::BudgetId,
        ///Whether this version is the one that others are measured against.
        pub is_baseline: bool,
        ///Whether the budget is kept in a currency of its own.
        pub is_currency_enabled: bool,
        ///What its author wrote about it; can be empty.
        pub notes: ::std::string::String,
        /// Identifies a price list.
        pub price_list_id: crate::wethod::identifiers::PriceListId,
        /// Identifies a project.
        pub project_id: crate::wethod::identifiers::ProjectId,
        /// Where a budget stands on its way to approval.
        pub status: crate::wethod::enums::BudgetStatus,
        /// Identifies a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        ///The cost of the whole, in the company's currency.
        pub total_cost: crate::Decimal,
        ///The work that is budgeted, in days.
        pub total_days: crate::Decimal,
        ///The sum of what is bought from outside, in the company's currency.
        pub total_external_cost: crate::Decimal,
        ///The price of the whole, in the company's currency.
        pub total_price: crate::Decimal,
        ///When the budget last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The number of this version among those of the project.
        pub version: i64,
    }
    ///A part of a budget, which holds its tasks.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BudgetArea {
        /// Identifies a budget.
        pub budget_id: crate::wethod::identifiers::BudgetId,
        ///When the area was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Identifies an area of a budget.
        pub id: crate::wethod::identifiers::BudgetAreaId,
        ///Whether the area is switched on.
        pub is_enabled: bool,
        ///What people call the area.
        pub name: ::std::string::String,
        /// Identifies a price list.
        pub price_list_id: crate::wethod::identifiers::PriceListId,
        /// Identifies a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        ///The cost of the area, in the company's currency.
        pub total_cost: crate::Decimal,
        ///The work that is budgeted for the area, in days.
        pub total_days: crate::Decimal,
        ///The sum of what is bought from outside for the area, in the company's currency.
        pub total_external_cost: crate::Decimal,
        ///The price of the area, in the company's currency.
        pub total_price: crate::Decimal,
        /// What kind of work or cost an area is for.
        #[serde(rename = "type")]
        pub type_: crate::wethod::enums::BudgetAreaType,
        ///When the area last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///The days that a task of a budget needs of one level or job title.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BudgetDay {
        /// Identifies a job title as a budget has it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_job_title_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetJobTitleId,
        >,
        /// Identifies a level of a price list as a budget has it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_price_list_level_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetPriceListLevelId,
        >,
        /// Identifies a task of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_task_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetTaskId,
        >,
        ///When the entry was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///How much work is budgeted, in days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days: ::std::option::Option<crate::Decimal>,
        /// Identifies an entry of budgeted days.
        pub id: crate::wethod::identifiers::BudgetDayId,
        ///A second identifier, a text; no page says what it is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub uid: ::std::option::Option<::std::string::String>,
        ///When the entry last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A job title as a budget has it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BudgetJobTitle {
        /// Identifies a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_id: ::std::option::Option<crate::wethod::identifiers::BudgetId>,
        ///When the entry was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies a job title as a budget has it.
        pub id: crate::wethod::identifiers::BudgetJobTitleId,
        /// Identifies a job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title_id: ::std::option::Option<crate::wethod::identifiers::JobTitleId>,
        ///What the job title is called in the budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title_name: ::std::option::Option<::std::string::String>,
        ///When the entry last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A level of a price list as a budget has it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BudgetPriceListLevel {
        /// Identifies a budget.
        pub budget_id: crate::wethod::identifiers::BudgetId,
        ///When the entry was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Identifies a level of a price list as a budget has it.
        pub id: crate::wethod::identifiers::BudgetPriceListLevelId,
        ///The code of the level in the budget.
        pub level_code: ::std::string::String,
        ///What work of the level costs in the budget; no page gives the unit of work.
        pub level_cost: crate::Decimal,
        /// Identifies a level, the seniority of a person.
        pub level_id: crate::wethod::identifiers::LevelId,
        ///What the level is called in the budget.
        pub level_name: ::std::string::String,
        ///What work of the level is sold for in the budget; no page gives the unit of work.
        pub level_price: crate::Decimal,
        /// Identifies a price list.
        pub price_list_id: crate::wethod::identifiers::PriceListId,
        ///When the entry last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///One line of a budget, such as a piece of work, an expense or a product.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BudgetTask {
        /// Identifies an area of a budget.
        pub budget_area_id: crate::wethod::identifiers::BudgetAreaId,
        ///When the task was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The code of the task's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///The cost of what is bought from outside; no page says whether it is in `currency`.
        pub external_cost: crate::Decimal,
        /// Identifies a task of a budget.
        pub id: crate::wethod::identifiers::BudgetTaskId,
        ///Whether the task has been deleted.
        pub is_deleted: bool,
        ///What is added to the external cost for the price, a whole number; no page gives the unit.
        pub markup: i64,
        ///What people call the task.
        pub name: ::std::string::String,
        ///What its author wrote about it.
        pub notes: ::std::string::String,
        /// Identifies a product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<crate::wethod::identifiers::ProductId>,
        ///How much of it there is, where the type is CONTINGENCY, DISCOUNT, CREATIVITY or PRODUCT; no page gives the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
        ///The cost of the task as a whole.
        pub total_cost: crate::Decimal,
        ///The work that is budgeted for the task, in days.
        pub total_days: crate::Decimal,
        ///The price of the task as a whole.
        pub total_price: crate::Decimal,
        /// What a task stands for in its budget.
        #[serde(rename = "type")]
        pub type_: crate::wethod::enums::BudgetTaskType,
        ///A second identifier, a text; no page says what it is for.
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
        /// Identifies a business unit.
        pub id: crate::wethod::identifiers::BusinessUnitId,
        ///What people call the business unit.
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
        /// Identifies a capacity, the hours of a working week.
        pub id: crate::wethod::identifiers::CapacityId,
        ///Whether people have this capacity unless they are given another one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///The working time of a Monday, in minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub monday_minutes: ::std::option::Option<i64>,
        ///What people call the capacity.
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
        ///Where the client's administration is written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub administration_email: ::std::option::Option<::std::string::String>,
        /// Identifies a bank account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bank_account_id: ::std::option::Option<
            crate::wethod::identifiers::BankAccountId,
        >,
        ///The client's number in the register of companies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_registration_number: ::std::option::Option<::std::string::String>,
        ///What the client is called.
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
        ///What the client is or does.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Where the client is written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///What other systems know the client by; comes with `include=externalIdentifiers`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_identifiers: ::std::option::Option<
            ::std::vec::Vec<ExternalClientIdentifier>,
        >,
        ///Nobody documents what it means.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_company: ::std::option::Option<i64>,
        /// Identifies a group of clients.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_id: ::std::option::Option<crate::wethod::identifiers::ClientGroupId>,
        /// Identifies a client.
        pub id: crate::wethod::identifiers::ClientId,
        ///The code of the client's declaration of intent, which concerns value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_code: ::std::option::Option<::std::string::String>,
        ///The day of the declaration of intent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What the client is called before the law.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub legal_name: ::std::option::Option<::std::string::String>,
        ///The address of the client on LinkedIn.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///What the company keeps in mind about the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///On what conditions the client pays, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_condition: ::std::option::Option<::std::string::String>,
        /// Identifies a term of payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_term_id: ::std::option::Option<
            crate::wethod::identifiers::PaymentTermId,
        >,
        ///The client's certified e-mail address, the Italian PEC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pec: ::std::option::Option<::std::string::String>,
        ///Where the client is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///Where the client receives electronic invoices in SDI, the Italian exchange for them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sdi_code: ::std::option::Option<::std::string::String>,
        ///The street of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub street: ::std::option::Option<::std::string::String>,
        ///What tax authorities know the client by.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_reference: ::std::option::Option<::std::string::String>,
        ///The town of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub town: ::std::option::Option<::std::string::String>,
        ///When the client last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The client's number for value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat: ::std::option::Option<::std::string::String>,
        /// Identifies a rate of value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat_rate_id: ::std::option::Option<crate::wethod::identifiers::VatRateId>,
        ///The address of the client on the web.
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
        /// Identifies a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///When the contact was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Who the contact is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Where the contact is written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Identifies a contact of a client.
        pub id: crate::wethod::identifiers::ContactId,
        ///The address of the contact on LinkedIn.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///The first name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What the company keeps in mind about the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///What the contact does at the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        ///The family name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub surname: ::std::option::Option<::std::string::String>,
        ///Where the contact is called. A text or a number: the sources disagree.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub telephone: ::std::option::Option<::serde_json::Value>,
        ///When the contact last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///What a new budget is made of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateBudget {
        ///The final net price, in the company's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub final_net_price: ::std::option::Option<crate::Decimal>,
        ///What its author writes about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Identifies a price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_list_id: ::std::option::Option<
            crate::wethod::identifiers::PriceListId,
        >,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        /// Identifies a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        /// The template that the budget starts from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetTemplateId,
        >,
    }
    ///What a new area is made of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateBudgetArea {
        /// Identifies a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_id: ::std::option::Option<crate::wethod::identifiers::BudgetId>,
        ///What people will call the area.
        pub name: ::std::string::String,
    }
    ///What a new task is made of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateBudgetTask {
        /// Identifies an area of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetAreaId,
        >,
        ///The code of the task's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///The cost of what is bought from outside. Nobody documents the type; the task has a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_cost: ::std::option::Option<::serde_json::Value>,
        ///What is added to the external cost for the price, a whole number; no page gives the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub markup: ::std::option::Option<i64>,
        ///What people will call the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What its author writes about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///How much of it there is, where its type has such a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
    }
    ///A client to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateClient {
        ///A short form of the client's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub acronym: ::std::option::Option<::std::string::String>,
        ///Where the client's administration is written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub administration_email: ::std::option::Option<::std::string::String>,
        /// Identifies a bank account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bank_account_id: ::std::option::Option<
            crate::wethod::identifiers::BankAccountId,
        >,
        ///The client's number in the register of companies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_registration_number: ::std::option::Option<::std::string::String>,
        ///What the client is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub corporate_name: ::std::option::Option<::std::string::String>,
        ///The country of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        ///What the client is or does.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Where the client is written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Identifies a group of clients.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_id: ::std::option::Option<crate::wethod::identifiers::ClientGroupId>,
        ///The code of the client's declaration of intent, which concerns value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_code: ::std::option::Option<::std::string::String>,
        ///The day of the declaration of intent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What the client is called before the law.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub legal_name: ::std::option::Option<::std::string::String>,
        ///The address of the client on LinkedIn.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///What the company keeps in mind about the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///On what conditions the client pays, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_condition: ::std::option::Option<::std::string::String>,
        /// Identifies a term of payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_term_id: ::std::option::Option<
            crate::wethod::identifiers::PaymentTermId,
        >,
        ///The client's certified e-mail address, the Italian PEC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pec: ::std::option::Option<::std::string::String>,
        ///Where the client is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///Where the client receives electronic invoices in SDI, the Italian exchange for them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sdi_code: ::std::option::Option<::std::string::String>,
        ///The street of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub street: ::std::option::Option<::std::string::String>,
        ///What tax authorities know the client by.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_reference: ::std::option::Option<::std::string::String>,
        ///The town of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub town: ::std::option::Option<::std::string::String>,
        ///The client's number for value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat: ::std::option::Option<::std::string::String>,
        /// Identifies a rate of value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat_rate_id: ::std::option::Option<crate::wethod::identifiers::VatRateId>,
        ///The address of the client on the web.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<::std::string::String>,
        ///The postal code of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub zip_code: ::std::option::Option<::std::string::String>,
    }
    ///A contact to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateContact {
        /// Identifies a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///Who the contact is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Where the contact is written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The address of the contact on LinkedIn.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///The first name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What the company keeps in mind about the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///What the contact does at the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        ///The family name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub surname: ::std::option::Option<::std::string::String>,
    }
    ///A custom field to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCustomField {
        ///What the field is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The kind of record that has the custom field.
        pub domain: crate::wethod::enums::CustomFieldDomain,
        ///What people call the field.
        pub name: ::std::string::String,
        ///Whether the field must have a value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub required: ::std::option::Option<bool>,
        ///The field's place in the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort: ::std::option::Option<i64>,
        /// What a new custom field holds.
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
        /// Identifies a custom field.
        pub custom_field_id: crate::wethod::identifiers::CustomFieldId,
        ///What people call the option.
        pub name: ::std::string::String,
        ///The option's place in the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort: ::std::option::Option<i64>,
    }
    ///A holiday to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateHoliday {
        ///The day of a holiday that does not come back.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exact_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What people call the holiday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Whether the holiday comes back every year.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating: ::std::option::Option<bool>,
        ///The day of the month of a holiday that comes back.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating_day: ::std::option::Option<i64>,
        ///The month of a holiday that comes back, from 1 for January.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating_month: ::std::option::Option<i64>,
    }
    ///An invoice to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateInvoice {
        ///Identifies the area of the budget that the invoice is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_uid: ::std::option::Option<::std::string::String>,
        ///The rate that the amount is exchanged at. No page says between which currencies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exchange_rate: ::std::option::Option<crate::Decimal>,
        ///The number of the invoice in the books of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_number: ::std::option::Option<::std::string::String>,
        ///The day the invoice bears.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub issue_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What its author wrote about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Identifies a term of payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_term_id: ::std::option::Option<
            crate::wethod::identifiers::PaymentTermId,
        >,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///The purchase order of the client that the invoice refers to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purchase_order: ::std::option::Option<::std::string::String>,
        ///The amount of the invoice. No page says in which currency, or whether tax is part of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::Decimal>,
        /// Identifies a rate of value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat_rate_id: ::std::option::Option<crate::wethod::identifiers::VatRateId>,
    }
    ///What a new location begins with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateLocation {
        ///Whether it becomes the location of whoever has no other.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default: ::std::option::Option<bool>,
        ///What people are to call the location.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///Whose hours are planned, for what and when.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePeopleAllocation {
        ///The day to plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What to plan for the day, in whole hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<i64>,
        /// Identifies a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
    }
    ///Who gets which capacity, and from when on.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePersonCapacity {
        /// Identifies a capacity, the hours of a working week.
        pub capacity_id: crate::wethod::identifiers::CapacityId,
        /// Identifies a person, who is an employee of the company.
        pub person_id: crate::wethod::identifiers::PersonId,
        ///The first day of the capacity.
        pub starts_at: ::chrono::naive::NaiveDate,
    }
    ///What a new payroll begins with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePersonPayroll {
        /// Identifies a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        ///The cost of a year. Nobody documents its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cost: ::std::option::Option<crate::Decimal>,
        ///The first month, as `YYYY-MM`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<::std::string::String>,
        /// Identifies a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The taxes on it, a whole number; nobody documents whether it is an amount or a percentage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub taxes: ::std::option::Option<i64>,
        ///The last month, as `YYYY-MM`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<::std::string::String>,
    }
    ///What a new price list is made of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePriceList {
        ///The day from which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The day until which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The client that the price list is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///What the price list is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Whether it is the default price list of its client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default_for_client: ::std::option::Option<bool>,
        ///What people will call the price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Whether it follows the company's default price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sync_with_company_default: ::std::option::Option<bool>,
    }
    ///What a new product is made of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProduct {
        ///The day from which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The day until which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What the product is about.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The cost of what is bought from outside for it, in the company's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_cost: ::std::option::Option<crate::Decimal>,
        ///What is added to the external cost for the price, a whole number; no page gives the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub markup: ::std::option::Option<i64>,
        ///What people will call the product.
        pub name: ::std::string::String,
        ///What the product is sold for, in the company's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<crate::Decimal>,
    }
    ///What a new project is made of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProject {
        /// Identifies the person who is the account of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// Identifies a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        /// Identifies a contact of a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_contact_id: ::std::option::Option<
            crate::wethod::identifiers::ContactId,
        >,
        /// Identifies a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///The day by which the project is due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///How long the project takes, in months.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<i64>,
        ///The part of the value that goes to external costs, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_cost_percentage: ::std::option::Option<i64>,
        ///The job order that the project runs under, as the company writes it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order: ::std::option::Option<::std::string::String>,
        /// Identifies a category of job orders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order_category_id: ::std::option::Option<
            crate::wethod::identifiers::JobOrderCategoryId,
        >,
        ///What people call the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Identifies the project manager.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pm_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///How likely the project is to be won, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub probability: ::std::option::Option<i64>,
        /// Identifies a type of projects.
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
        ///What the project is worth, in thousands.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::Decimal>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///What a new metadata field is made of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProjectMetadata {
        ///Whether each project must have a value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_required: ::std::option::Option<bool>,
        ///What people call the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        ///The values to choose from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    ///What a new area is made of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProjectPlanArea {
        ///What people call the area.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
    }
    ///What a new subtask is made of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProjectPlanSubtask {
        ///Which end of the subtask depends on which end of the other. Its values are not known; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dependency_type: ::std::option::Option<::std::string::String>,
        /// Identifies the subtask that this one depends on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depends_on_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanSubtaskId,
        >,
        ///The day on which work on the subtask ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What people call the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What people wrote about the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Identifies a task of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_task_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///The day on which work on the subtask begins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///Where the subtask stands. Its values are not known; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_key: ::std::option::Option<::std::string::String>,
    }
    ///What a new assignment is made of. Nobody documents its fields.
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
    ///What a new task is made of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProjectPlanTask {
        /// Which end of a task depends on which end of the other.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dependency_type: ::std::option::Option<
            crate::wethod::enums::ProjectPlanTaskDependencyType,
        >,
        /// Identifies the task that this one depends on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depends_on_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///The day on which work on the task ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What people call the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What people wrote about the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Identifies an area of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_area_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanAreaId,
        >,
        ///The day on which work on the task begins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// Where a task stands.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_key: ::std::option::Option<
            crate::wethod::enums::ProjectPlanTaskStatusKey,
        >,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///What a new assignment is made of. Nobody documents its fields.
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
    ///What a new report is made of. How a project reports, by days or by percent, is the mode of its job order category.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProjectStatus {
        ///The day that the report is about, which must be a Monday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The work that is left, in days. Required if the mode is `remaining-days`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days_left: ::std::option::Option<i64>,
        ///What its author wrote about the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///How much of the work is done, in percent. Required where the mode is `percentage`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<crate::Decimal>,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        /// Identifies a degree of risk.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_status_risk_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectStatusRiskId,
        >,
    }
    ///What a new stream begins with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateStream {
        ///What people are to call the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///Whose hours are recorded, on what and when.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTimesheet {
        ///The day to keep the hours under.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What was spent, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<crate::Decimal>,
        /// How an entry is to be kept, as requests have it. Answers write the same in lower case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<crate::wethod::enums::RequestedTimesheetMode>,
        ///What to note about the hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Identifies a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
    }
    ///Who is put on the whitelist of which project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTimesheetWhitelist {
        /// Identifies a person, who is an employee of the company.
        pub person_id: crate::wethod::identifiers::PersonId,
        /// Identifies a project.
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
        ///What the field is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The kind of record that has the custom field.
        pub domain: crate::wethod::enums::CustomFieldDomain,
        /// Identifies a custom field.
        pub id: crate::wethod::identifiers::CustomFieldId,
        ///What people call the field.
        pub name: ::std::string::String,
        ///The values to choose from; comes with `include=options`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub options: ::std::option::Option<::std::vec::Vec<CustomFieldOption>>,
        ///Whether the field must have a value.
        pub required: bool,
        ///The field's place in the order.
        pub sort: i64,
        /// What a custom field holds. All three have options to choose from.
        #[serde(rename = "type")]
        pub type_: crate::wethod::enums::CustomFieldType,
        ///When the custom field last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///One of the values that a custom field lets one choose from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CustomFieldOption {
        /// The color that shows an option, in hexadecimal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub color: ::std::option::Option<crate::wethod::enums::CustomFieldOptionColor>,
        ///When the option was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Identifies a custom field.
        pub custom_field_id: crate::wethod::identifiers::CustomFieldId,
        ///When the option was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies an option of a custom field.
        pub id: crate::wethod::identifiers::CustomFieldOptionId,
        ///What people call the option.
        pub name: ::std::string::String,
        ///The option's place in the order.
        pub sort: i64,
        ///When the option last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///What a client is known by in another system.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ExternalClientIdentifier {
        ///When the identifier was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///What the other system calls the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_id: ::std::option::Option<::std::string::String>,
        /// Identifies what a client is known by in another system.
        pub id: crate::wethod::identifiers::ExternalClientIdentifierId,
        ///The kind of identifier; nobody documents the values.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        ///When the identifier last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A day on which nobody is expected to work, of one year or of every year.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Holiday {
        ///When the holiday was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the holiday was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The day of a holiday that does not come back.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exact_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// Identifies a holiday.
        pub id: crate::wethod::identifiers::HolidayId,
        ///What people call the holiday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Whether the holiday comes back every year.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating: ::std::option::Option<bool>,
        ///The day of the month of a holiday that comes back.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating_day: ::std::option::Option<i64>,
        ///The month of a holiday that comes back, from 1 for January.
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
        /// Identifies a holiday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub holiday_id: ::std::option::Option<crate::wethod::identifiers::HolidayId>,
        /// Identifies the link between a holiday and a location.
        pub id: crate::wethod::identifiers::HolidayLocationId,
        /// Identifies a location.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_id: ::std::option::Option<crate::wethod::identifiers::LocationId>,
        ///When the link last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///What a client is asked to pay for a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Invoice {
        ///Identifies the area of the budget that the invoice is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_uid: ::std::option::Option<::std::string::String>,
        ///When the invoice was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The rate that the amount is exchanged at. No page says between which currencies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exchange_rate: ::std::option::Option<crate::Decimal>,
        /// Identifies an invoice.
        pub id: crate::wethod::identifiers::InvoiceId,
        ///The number of the invoice in the books of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_number: ::std::option::Option<::std::string::String>,
        ///The day the invoice bears.
        pub issue_date: ::chrono::naive::NaiveDate,
        ///What its author wrote about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The day the invoice was paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// Identifies a term of payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_term_id: ::std::option::Option<
            crate::wethod::identifiers::PaymentTermId,
        >,
        /// Identifies a project.
        pub project_id: crate::wethod::identifiers::ProjectId,
        ///The purchase order of the client that the invoice refers to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purchase_order: ::std::option::Option<::std::string::String>,
        /// Where an invoice stands on its way to payment.
        pub status: crate::wethod::enums::InvoiceStatus,
        ///When the invoice last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The amount of the invoice. No page says in which currency, or whether tax is part of it.
        pub value: crate::Decimal,
        /// Identifies a rate of value-added tax.
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
        ///The e-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Identifies a contact that invoices are sent to.
        pub id: crate::wethod::identifiers::InvoiceContactId,
        ///When the invoice contact last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A kind of job order, with the rules for projects of that kind.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobOrderCategory {
        ///The color that shows the category; the page does not say how it is written.
        pub color: ::std::string::String,
        ///When the category was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When the category was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Where external costs go in the accounts.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_costs_type: ::std::option::Option<
            crate::wethod::enums::JobOrderCategoryExternalCostsType,
        >,
        ///The kind of hours that the work counts as; nobody documents the values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours_type: ::std::option::Option<::std::string::String>,
        /// Identifies a category of job orders.
        pub id: crate::wethod::identifiers::JobOrderCategoryId,
        ///Whether people must be requested before they are allocated.
        pub is_allocation_request_required: bool,
        ///Whether the invoices lead the budget.
        pub is_budget_invoice_driven: bool,
        ///Whether the work is capital expenditure.
        pub is_capex: bool,
        ///Whether the work is charged to clients.
        pub is_chargeable: bool,
        ///Whether projects have a canvas on an external drive.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_external_drive_canvas_enabled: ::std::option::Option<bool>,
        ///Whether the status of opportunities is tracked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_opportunity_status_tracking_enabled: ::std::option::Option<bool>,
        ///Whether everybody may plan people on the projects.
        pub is_planning_allowed_to_everybody: bool,
        ///Whether planning has no limit.
        pub is_planning_unlimited: bool,
        ///Whether a project must belong to a program.
        pub is_program_required: bool,
        ///Whether projects must be reviewed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_project_review_required: ::std::option::Option<bool>,
        ///Whether timesheets are filled in by the system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_timesheet_automatic: ::std::option::Option<bool>,
        ///Whether one must say why a project was won or lost.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_won_lost_feedback_required: ::std::option::Option<bool>,
        /// Identifies a group of categories of job orders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order_category_group_id: ::std::option::Option<
            crate::wethod::identifiers::JobOrderCategoryGroupId,
        >,
        /// Identifies a template of job orders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order_template_id: ::std::option::Option<
            crate::wethod::identifiers::JobOrderTemplateId,
        >,
        ///What people call the category.
        pub name: ::std::string::String,
        ///The value of a project from which it is reviewed, in a currency that nobody documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_review_value_threshold: ::std::option::Option<i64>,
        /// How the progress of a project is told.
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
        /// Identifies a group of categories of job orders.
        pub id: crate::wethod::identifiers::JobOrderCategoryGroupId,
        ///Whether categories are in this group unless they are put into another one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///What people call the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the group last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///What people do in the company, at a level.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobTitle {
        ///When the job title was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies a job title.
        pub id: crate::wethod::identifiers::JobTitleId,
        ///Whether the job title is out of use.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_archived: ::std::option::Option<bool>,
        /// Identifies a level, the seniority of a person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub level_id: ::std::option::Option<crate::wethod::identifiers::LevelId>,
        ///What people call the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the job title last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A seniority, with the rules for people who have it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Level {
        ///How much of the working time should be charged to clients, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub chargeability_target: ::std::option::Option<crate::Decimal>,
        ///A short name of the level.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///When the level was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies a level, the seniority of a person.
        pub id: crate::wethod::identifiers::LevelId,
        ///Whether a budget has the level from the start.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default_in_budget: ::std::option::Option<bool>,
        ///Whether people of the level are from outside the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_external: ::std::option::Option<bool>,
        ///Whether the work of people of the level must be planned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub must_be_planned: ::std::option::Option<bool>,
        ///Whether people of the level must fill in timesheets.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub must_do_timesheet: ::std::option::Option<bool>,
        ///What people call the level.
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
        ///Whether it is the location of whoever has no other.
        pub default: bool,
        ///When the location was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies a location.
        pub id: crate::wethod::identifiers::LocationId,
        ///What people call the location.
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
        ///The day that is planned.
        pub date: ::chrono::naive::NaiveDate,
        ///When the allocation was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///What is planned for the day, in whole hours.
        pub hours: i64,
        /// Identifies an allocation of a person to a project on a day.
        pub id: crate::wethod::identifiers::PeopleAllocationId,
        /// Identifies a person, who is an employee of the company.
        pub person_id: crate::wethod::identifiers::PersonId,
        /// Identifies a project.
        pub project_id: crate::wethod::identifiers::ProjectId,
        ///When the allocation last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///Somebody who works for the company.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Person {
        /// Who manages the allocations of the person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allocation_manager_id: ::std::option::Option<
            crate::wethod::identifiers::PersonId,
        >,
        /// Identifies a capacity, the hours of a working week.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capacity_id: ::std::option::Option<crate::wethod::identifiers::CapacityId>,
        ///When the person was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Where the person gets mail.
        pub email: ::std::string::String,
        ///Whether the person has to keep a timesheet.
        pub has_timesheet_required: bool,
        /// Identifies a person, who is an employee of the company.
        pub id: crate::wethod::identifiers::PersonId,
        ///Whether the person is archived.
        pub is_archived: bool,
        ///Whether the allocation of people shows the person.
        pub is_visible_in_people_allocation: bool,
        /// Identifies a job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title_id: ::std::option::Option<crate::wethod::identifiers::JobTitleId>,
        /// Identifies a level, the seniority of a person.
        pub level_id: crate::wethod::identifiers::LevelId,
        /// Identifies a location.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_id: ::std::option::Option<crate::wethod::identifiers::LocationId>,
        ///The first name of the person.
        pub name: ::std::string::String,
        /// Identifies a price list.
        pub price_list_id: crate::wethod::identifiers::PriceListId,
        ///What the role of the person is called.
        pub role: ::std::string::String,
        /// Identifies a role, which is a set of permissions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_id: ::std::option::Option<crate::wethod::identifiers::RoleId>,
        /// Identifies a stream, a part of the company with leaders and members of its own.
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
        /// Identifies a capacity, the hours of a working week.
        pub capacity_id: crate::wethod::identifiers::CapacityId,
        ///When the entry was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When the entry was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies the capacity of a person from a day on.
        pub id: crate::wethod::identifiers::PersonCapacityId,
        /// Identifies a person, who is an employee of the company.
        pub person_id: crate::wethod::identifiers::PersonId,
        ///The first day of the capacity; null is taken to mean that it has no first day.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub starts_at: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the entry last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///What a person costs a year, from one month to another.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PersonPayroll {
        /// Identifies a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        ///The cost of a year. Nobody documents its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cost: ::std::option::Option<crate::Decimal>,
        ///When the payroll was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The first month, as `YYYY-MM`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<::std::string::String>,
        /// Identifies the payroll of a person for a time.
        pub id: crate::wethod::identifiers::PersonPayrollId,
        /// Whose payroll it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The taxes on it, a whole number; nobody documents whether it is an amount or a percentage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub taxes: ::std::option::Option<i64>,
        ///The last month, as `YYYY-MM`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<::std::string::String>,
        ///When the payroll last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///What the work of each level costs and is sold for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PriceList {
        ///The day from which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The day until which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The client that the price list is for, if it is for one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///When the price list was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What the price list is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Identifies a price list.
        pub id: crate::wethod::identifiers::PriceListId,
        ///Whether it is the default price list of its client.
        pub is_default_for_client: bool,
        ///Whether it is the default price list of the company.
        pub is_default_for_company: bool,
        ///What people call the price list.
        pub name: ::std::string::String,
        ///When the price list last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Whether its costs are those of the company's default price list.
        pub uses_default_price_list_costs: bool,
    }
    ///What the work of one level costs and is sold for in one price list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PriceListLevel {
        ///What work of the level costs; no page gives the unit of work.
        pub cost: i64,
        ///When the level was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Identifies a level of a price list.
        pub id: crate::wethod::identifiers::PriceListLevelId,
        /// Identifies a level, the seniority of a person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub level_id: ::std::option::Option<crate::wethod::identifiers::LevelId>,
        ///What work of the level is sold for; no page gives the unit of work.
        pub price: i64,
        /// Identifies a price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_list_id: ::std::option::Option<
            crate::wethod::identifiers::PriceListId,
        >,
        ///When the level last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///Something that the company sells as a unit.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Product {
        ///The day from which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The day until which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the product was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What the product is about.
        pub description: ::std::string::String,
        ///The cost of what is bought from outside for it, in the company's currency.
        pub external_cost: crate::Decimal,
        /// Identifies a product.
        pub id: crate::wethod::identifiers::ProductId,
        ///What is added to the external cost for the price, a whole number; no page gives the unit.
        pub markup: i64,
        ///What people call the product.
        pub name: ::std::string::String,
        ///What the product is sold for, in the company's currency.
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
        ///What the level contributes, in days.
        pub days: crate::Decimal,
        /// Identifies a product level.
        pub id: crate::wethod::identifiers::ProductLevelId,
        /// Identifies a level, the seniority of a person.
        pub level_id: crate::wethod::identifiers::LevelId,
        /// Identifies a product.
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
        ///The date of the production; nobody says how long a time it stands for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the production was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies a production.
        pub id: crate::wethod::identifiers::ProductionId,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///When the production last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///How much the production is. Nobody documents the type or the unit.
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
        /// Identifies a production plan.
        pub id: crate::wethod::identifiers::ProductionPlanId,
        /// Identifies a project.
        pub project_id: crate::wethod::identifiers::ProjectId,
        ///When the plan last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The production planned for the month, in percent of the whole.
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
        /// Identifies the share of a stream in a production plan.
        pub id: crate::wethod::identifiers::ProductionPlanStreamId,
        /// Identifies a production plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub production_plan_id: ::std::option::Option<
            crate::wethod::identifiers::ProductionPlanId,
        >,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        /// Identifies a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        ///When the share last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///How much is planned for the stream. Nobody documents the type or the unit.
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
        /// Identifies the share of a stream in a production.
        pub id: crate::wethod::identifiers::ProductionStreamId,
        /// Identifies a production.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub production_id: ::std::option::Option<
            crate::wethod::identifiers::ProductionId,
        >,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        /// Identifies a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        ///When the share last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///How much the share is; no page gives the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::Decimal>,
    }
    ///Work that is sold to a client: an opportunity at first, and a project once it is won.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Project {
        /// Identifies the person who is the account of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The day on which the project was archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// Identifies a billing group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub billing_group_id: ::std::option::Option<
            crate::wethod::identifiers::BillingGroupId,
        >,
        /// Identifies a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        /// Identifies a contact of a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_contact_id: ::std::option::Option<
            crate::wethod::identifiers::ContactId,
        >,
        /// Identifies a client.
        pub client_id: crate::wethod::identifiers::ClientId,
        ///When the project was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The first day of the project.
        pub date_start: ::chrono::naive::NaiveDate,
        ///When the project was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The day by which the project is due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///How long the project takes, in months.
        pub duration: i64,
        ///The part of the value that goes to external costs, in percent.
        pub external_cost_percentage: i64,
        /// Identifies a project.
        pub id: crate::wethod::identifiers::ProjectId,
        ///Whether the project is in the archive.
        pub is_archived: bool,
        ///Whether the whitelist of timesheets holds for the project.
        pub is_timesheet_whitelist_enabled: bool,
        ///The job order that the project runs under, as the company writes it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order: ::std::option::Option<::std::string::String>,
        /// A kind of job order, with the rules for projects of that kind.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order_category: ::std::option::Option<JobOrderCategory>,
        /// Identifies a category of job orders.
        pub job_order_category_id: crate::wethod::identifiers::JobOrderCategoryId,
        ///What people call the project.
        pub name: ::std::string::String,
        /// Identifies the project manager.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pm_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///How likely the project is to be won, in percent.
        pub probability: i64,
        /// Identifies a stage of projects.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_stage_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectStageId,
        >,
        /// Identifies a type of projects.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_type_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectTypeId,
        >,
        ///The purchase order of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purchase_order: ::std::option::Option<::std::string::String>,
        /// Identifies a reason why a project was won or lost.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason_why_id: ::std::option::Option<
            crate::wethod::identifiers::ReasonWhyId,
        >,
        ///The day on which the project was signed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signed_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the project last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What the project is worth, in thousands.
        pub value: crate::Decimal,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///A field that the company has added to its projects, with the values to choose from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectMetadata {
        ///When the field was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies a metadata field of projects.
        pub id: crate::wethod::identifiers::ProjectMetadataId,
        ///Whether each project must have a value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_required: ::std::option::Option<bool>,
        ///What people call the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        ///When the field last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The values to choose from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    ///A part of the plan of a project, which tasks belong to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectPlanArea {
        /// Identifies an area of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetAreaId,
        >,
        ///When the area was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies an area of a project plan.
        pub id: crate::wethod::identifiers::ProjectPlanAreaId,
        ///What people call the area.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///Places the area among the others of the plan.
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
        ///Which end of the subtask depends on which end of the other. Its values are not known; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dependency_type: ::std::option::Option<::std::string::String>,
        /// Identifies the subtask that this one depends on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depends_on_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanSubtaskId,
        >,
        ///The day on which work on the subtask ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// Identifies a subtask of a project plan.
        pub id: crate::wethod::identifiers::ProjectPlanSubtaskId,
        ///What people call the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What people wrote about the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Identifies a task of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_task_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///Places the subtask among the others of its task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort: ::std::option::Option<crate::Decimal>,
        ///The day on which work on the subtask begins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///Where the subtask stands. Its values are not known; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_key: ::std::option::Option<::std::string::String>,
        ///When the subtask last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///That a person works on a subtask, and for how many hours.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectPlanSubtaskAssignee {
        ///When the assignment was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies the person who is assigned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub employee_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///How long the person works on the subtask, in whole hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<i64>,
        /// Identifies the assignment of a person to a subtask.
        pub id: crate::wethod::identifiers::ProjectPlanSubtaskAssigneeId,
        /// Identifies a subtask of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_subtask_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanSubtaskId,
        >,
        /// How the hours are spread over the days: as early as can be (`front`) or evenly (`even`).
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
        /// Identifies a task of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_task_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetTaskId,
        >,
        ///When the task was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Which end of a task depends on which end of the other.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dependency_type: ::std::option::Option<
            crate::wethod::enums::ProjectPlanTaskDependencyType,
        >,
        /// Identifies the task that this one depends on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depends_on_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///The day on which work on the task ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// Identifies a task of a project plan.
        pub id: crate::wethod::identifiers::ProjectPlanTaskId,
        ///What people call the task.
        pub name: ::std::string::String,
        ///What people wrote about the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Identifies an area of a project plan.
        pub project_plan_area_id: crate::wethod::identifiers::ProjectPlanAreaId,
        ///Places the task among the others of its area.
        pub sort: crate::Decimal,
        ///The day on which work on the task begins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// Where a task stands.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_key: ::std::option::Option<
            crate::wethod::enums::ProjectPlanTaskStatusKey,
        >,
        ///When the task last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///That a person works on a task, and for how many hours.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectPlanTaskAssignee {
        ///When the assignment was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies the person who is assigned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub employee_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///How long the person works on the task, in whole hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<i64>,
        /// Identifies the assignment of a person to a task.
        pub id: crate::wethod::identifiers::ProjectPlanTaskAssigneeId,
        /// Identifies a task of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_task_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///How the hours are spread over the days. Its values are not known; the assignment of a subtask has `front` and `even`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub strategy: ::std::option::Option<::std::string::String>,
        ///When the assignment last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A stage that a project can be at.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectStage {
        ///When the stage was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///What it means to be at the stage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Ranks the stage among the others.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hierarchy: ::std::option::Option<i64>,
        /// Identifies a stage of projects.
        pub id: crate::wethod::identifiers::ProjectStageId,
        ///What people call the stage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the stage last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A report on how far a project has come.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectStatus {
        ///When the report was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The day that the report is about.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The work that is left, in days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days_left: ::std::option::Option<crate::Decimal>,
        ///When the report was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies a report on the status of a project.
        pub id: crate::wethod::identifiers::ProjectStatusId,
        ///What its author wrote about the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///How much of the work is done, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<crate::Decimal>,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        /// Identifies a degree of risk.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_status_risk_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectStatusRiskId,
        >,
        ///When the report last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///What a report on the status of a project says about one area of the budget.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectStatusArea {
        /// Identifies an area of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetAreaId,
        >,
        ///When the report on the area was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The work that is left in the area, in days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days_left: ::std::option::Option<crate::Decimal>,
        ///When the report on the area was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies a status report on one area of a budget.
        pub id: crate::wethod::identifiers::ProjectStatusAreaId,
        ///How much of the work in the area is done, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<crate::Decimal>,
        /// Identifies a report on the status of a project.
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
        ///The group that the type belongs to. Its values are not known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group: ::std::option::Option<::std::string::String>,
        /// Identifies a type of projects.
        pub id: crate::wethod::identifiers::ProjectTypeId,
        ///What people call the type.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the type last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///What goes with a rejection.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RejectBudget {
        ///Why the budget is rejected, or whatever else there is to say.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    ///A set of permissions that people get together.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Role {
        ///When the role was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies a role, which is a set of permissions.
        pub id: crate::wethod::identifiers::RoleId,
        ///Whether it is one of the standard roles or the one that new people get; nobody documents which.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///What people call the role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the role last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///To whom an invoice is sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SendInvoice {
        /// Identifies a contact that invoices are sent to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_contact_id: ::std::option::Option<
            crate::wethod::identifiers::InvoiceContactId,
        >,
    }
    ///When an invoice was paid.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SetPaidInvoice {
        ///The day the invoice was paid; without one it is the current day.
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
        /// Identifies a stream, a part of the company with leaders and members of its own.
        pub id: crate::wethod::identifiers::StreamId,
        ///Whether it is the stream of what has no other.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///What people call the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Who leads the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_leaders: ::std::option::Option<::std::vec::Vec<StreamLeader>>,
        ///Who belongs to the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_members: ::std::option::Option<::std::vec::Vec<StreamMember>>,
        ///When the stream last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///Somebody who leads a stream.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct StreamLeader {
        ///When the entry was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the lead was ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Identifies the leader of a stream.
        pub id: crate::wethod::identifiers::StreamLeaderId,
        /// Who leads the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub leader_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// Identifies a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        ///When the entry last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///Somebody who belongs to a stream.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct StreamMember {
        ///When the entry was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The last day of the membership.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ends_at: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// Identifies a member of a stream.
        pub id: crate::wethod::identifiers::StreamMemberId,
        /// Who belongs to the stream.
        pub member_id: crate::wethod::identifiers::PersonId,
        ///The first day of the membership.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub starts_at: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// Identifies a stream, a part of the company with leaders and members of its own.
        pub stream_id: crate::wethod::identifiers::StreamId,
        ///When the entry last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///What goes with a budget that is handed in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubmitBudget {
        /// Who is to approve the budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub approver_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///What the approver should know.
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
        ///The day that the hours are kept under.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the entry was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///What was spent, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<crate::Decimal>,
        /// Identifies an entry of a timesheet.
        pub id: crate::wethod::identifiers::TimesheetId,
        /// How an entry is kept, as answers have it. Requests write the same in upper case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<crate::wethod::enums::TimesheetMode>,
        ///What the person wrote about the hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Identifies a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// Identifies a project.
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
        /// Identifies an area of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetAreaId,
        >,
        ///When the part was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The day that the hours are kept under.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// Identifies the hours of a timesheet entry on one area.
        pub id: crate::wethod::identifiers::TimesheetAreaId,
        ///Work at night, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub night_shift_hours: ::std::option::Option<crate::Decimal>,
        ///What the person wrote about the hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///Ordinary work, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ordinary_hours: ::std::option::Option<crate::Decimal>,
        ///Overtime, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub overtime_hours: ::std::option::Option<crate::Decimal>,
        ///Work from elsewhere, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub remote_hours: ::std::option::Option<crate::Decimal>,
        /// Identifies an entry of a timesheet.
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
        /// Who made the change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///When the log was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The day that the hours are kept under.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The hours before the change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from_hours: ::std::option::Option<crate::Decimal>,
        /// Identifies a change of a timesheet entry.
        pub id: crate::wethod::identifiers::TimesheetLogId,
        ///How the entry is kept.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<::std::string::String>,
        /// Identifies a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///The hours after the change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to_hours: ::std::option::Option<crate::Decimal>,
        /// Where the hours were moved to.
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
        /// Identifies a person's entry on the timesheet whitelist of a project.
        pub id: crate::wethod::identifiers::TimesheetWhitelistId,
        /// Identifies a person, who is an employee of the company.
        pub person_id: crate::wethod::identifiers::PersonId,
        /// Identifies a project.
        pub project_id: crate::wethod::identifiers::ProjectId,
        ///When the entry last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///What to change about a budget.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBudget {
        ///The ISO 4217 code of the budget's own currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///Whether the budget is kept in a currency of its own; the budget itself has it as `is_currency_enabled`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_enabled: ::std::option::Option<bool>,
        ///The final net price, in the company's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub final_net_price: ::std::option::Option<crate::Decimal>,
        ///The final net price in the budget's own `currency`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub final_net_price_currency: ::std::option::Option<crate::Decimal>,
        ///What its author writes about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Identifies a price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_list_id: ::std::option::Option<
            crate::wethod::identifiers::PriceListId,
        >,
        /// Identifies a stream, a part of the company with leaders and members of its own.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub stream_id: crate::Patch<crate::wethod::identifiers::StreamId>,
    }
    ///What to change about an area.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBudgetArea {
        ///Whether the area is switched on; the area itself has it as `is_enabled`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///What people will call the area.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Identifies a price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_list_id: ::std::option::Option<
            crate::wethod::identifiers::PriceListId,
        >,
        /// Identifies a stream, a part of the company with leaders and members of its own.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub stream_id: crate::Patch<crate::wethod::identifiers::StreamId>,
    }
    ///What to change about budgeted days.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBudgetDay {
        ///How much work is budgeted, in days. Nobody documents the type; the answer has a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days: ::std::option::Option<::serde_json::Value>,
    }
    ///What to change about a task.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBudgetTask {
        ///The code of the task's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///The cost of what is bought from outside.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_cost: ::std::option::Option<crate::Decimal>,
        ///What is added to the external cost for the price, a whole number; no page gives the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub markup: ::std::option::Option<i64>,
        ///What people will call the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What its author writes about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///How much of it there is, where the type is CONTINGENCY, DISCOUNT, CREATIVITY or PRODUCT; no page gives the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
        ///The price of the task as a whole. Nobody documents the type; the task has a number.
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
        ///Where the client's administration is written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub administration_email: ::std::option::Option<::std::string::String>,
        /// Identifies a bank account.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub bank_account_id: crate::Patch<crate::wethod::identifiers::BankAccountId>,
        ///The client's number in the register of companies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_registration_number: ::std::option::Option<::std::string::String>,
        ///What the client is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub corporate_name: ::std::option::Option<::std::string::String>,
        ///The country of the address: its English name in ISO 3166, or its Italian name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        ///What the client is or does.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Where the client is written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Identifies a group of clients.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub group_id: crate::Patch<crate::wethod::identifiers::ClientGroupId>,
        ///The code of the client's declaration of intent, which concerns value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_code: ::std::option::Option<::std::string::String>,
        ///The day of the declaration of intent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What the client is called before the law.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub legal_name: ::std::option::Option<::std::string::String>,
        ///The address of the client on LinkedIn.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///What the company keeps in mind about the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///On what conditions the client pays, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_condition: ::std::option::Option<::std::string::String>,
        /// Identifies a term of payment.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub payment_term_id: crate::Patch<crate::wethod::identifiers::PaymentTermId>,
        ///The client's certified e-mail address, the Italian PEC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pec: ::std::option::Option<::std::string::String>,
        ///Where the client is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///Where the client receives electronic invoices in SDI, the Italian exchange for them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sdi_code: ::std::option::Option<::std::string::String>,
        ///The street of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub street: ::std::option::Option<::std::string::String>,
        ///What tax authorities know the client by.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_reference: ::std::option::Option<::std::string::String>,
        ///The town of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub town: ::std::option::Option<::std::string::String>,
        ///The client's number for value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat: ::std::option::Option<::std::string::String>,
        /// Identifies a rate of value-added tax.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub vat_rate_id: crate::Patch<crate::wethod::identifiers::VatRateId>,
        ///The address of the client on the web.
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
        /// Identifies a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///Who the contact is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Where the contact is written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The address of the contact on LinkedIn.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///The first name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What the company keeps in mind about the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///What the contact does at the client.
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
        ///What the field is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///What people call the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Whether the field must have a value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub required: ::std::option::Option<bool>,
        ///The field's place in the order.
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
        ///What people call the option.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The option's place in the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort: ::std::option::Option<i64>,
    }
    ///The fields of a holiday to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateHoliday {
        ///The day of a holiday that does not come back.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub exact_date: crate::Patch<::chrono::naive::NaiveDate>,
        ///What people call the holiday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Whether the holiday comes back every year.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating: ::std::option::Option<bool>,
        ///The day of the month of a holiday that comes back.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub repeating_day: crate::Patch<i64>,
        ///The month of a holiday that comes back, from 1 for January.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub repeating_month: crate::Patch<i64>,
    }
    ///The fields of an invoice to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateInvoice {
        ///Identifies the area of the budget that the invoice is for.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub budget_area_uid: crate::Patch<::std::string::String>,
        ///The rate that the amount is exchanged at. No page says between which currencies.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub exchange_rate: crate::Patch<crate::Decimal>,
        ///The number of the invoice in the books of the company.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub invoice_number: crate::Patch<::std::string::String>,
        ///The day the invoice bears.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub issue_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What its author wrote about it.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub notes: crate::Patch<::std::string::String>,
        /// Identifies a term of payment.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub payment_term_id: crate::Patch<crate::wethod::identifiers::PaymentTermId>,
        /// Identifies a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///The purchase order of the client that the invoice refers to.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub purchase_order: crate::Patch<::std::string::String>,
        ///The amount of the invoice. No page says in which currency, or whether tax is part of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::Decimal>,
        /// Identifies a rate of value-added tax.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub vat_rate_id: crate::Patch<crate::wethod::identifiers::VatRateId>,
    }
    ///What is to change in a location.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateLocation {
        ///Whether it becomes the location of whoever has no other.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default: ::std::option::Option<bool>,
        ///What people are to call the location from now on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///What is to change in an allocation.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePeopleAllocation {
        ///What to plan for the day, in whole hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<i64>,
    }
    ///What is to change in a person.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePerson {
        /// Who manages the allocations of the person.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub allocation_manager_id: crate::Patch<crate::wethod::identifiers::PersonId>,
        /// Identifies a capacity, the hours of a working week.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capacity_id: ::std::option::Option<crate::wethod::identifiers::CapacityId>,
        ///Whether the person has to keep a timesheet from now on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_timesheet_required: ::std::option::Option<bool>,
        ///Whether the person is to be archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_archived: ::std::option::Option<bool>,
        ///Whether the allocation of people is to show the person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_visible_in_people_allocation: ::std::option::Option<bool>,
        /// Identifies a job title.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub job_title_id: crate::Patch<crate::wethod::identifiers::JobTitleId>,
        /// Identifies a level, the seniority of a person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub level_id: ::std::option::Option<crate::wethod::identifiers::LevelId>,
        /// Identifies a location.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_id: ::std::option::Option<crate::wethod::identifiers::LocationId>,
        ///The first name of the person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Identifies a price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_list_id: ::std::option::Option<
            crate::wethod::identifiers::PriceListId,
        >,
        /// Identifies a role, which is a set of permissions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_id: ::std::option::Option<crate::wethod::identifiers::RoleId>,
        ///The family name of the person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub surname: ::std::option::Option<::std::string::String>,
    }
    ///What is to change in the capacity of a person.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePersonCapacity {
        /// Identifies a capacity, the hours of a working week.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capacity_id: ::std::option::Option<crate::wethod::identifiers::CapacityId>,
        ///The first day of the capacity.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub starts_at: crate::Patch<::chrono::naive::NaiveDate>,
    }
    ///What is to change in a payroll.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePersonPayroll {
        /// Identifies a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        ///The first month, as `YYYY-MM`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<::std::string::String>,
        /// Identifies a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The taxes on it, a whole number; nobody documents whether it is an amount or a percentage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub taxes: ::std::option::Option<i64>,
        ///The last month, as `YYYY-MM`.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub to: crate::Patch<::std::string::String>,
    }
    ///What to change about a price list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePriceList {
        ///The day from which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The day until which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The client that the price list is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///What the price list is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Whether it is the default price list of its client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default_for_client: ::std::option::Option<bool>,
        ///What people will call the price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Whether it follows the company's default price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sync_with_company_default: ::std::option::Option<bool>,
    }
    ///What to change about a level of a price list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePriceListLevel {
        ///What work of the level costs; no page gives the unit of work.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cost: ::std::option::Option<i64>,
        ///What work of the level is sold for; no page gives the unit of work.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<i64>,
    }
    ///What to change about a product.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProduct {
        ///The day from which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The day until which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
    }
    ///What to change about a product level.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProductLevel {
        ///What the level contributes, in days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days: ::std::option::Option<crate::Decimal>,
    }
    ///What changes in a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProject {
        /// Identifies the person who is the account of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// Identifies a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        /// Identifies a contact of a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_contact_id: ::std::option::Option<
            crate::wethod::identifiers::ContactId,
        >,
        /// Identifies a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///The day by which the project is due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///How long the project takes, in months.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<i64>,
        ///The part of the value that goes to external costs, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_cost_percentage: ::std::option::Option<i64>,
        ///Whether the whitelist of timesheets holds for the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_timesheet_whitelist_enabled: ::std::option::Option<bool>,
        ///The job order that the project runs under, as the company writes it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order: ::std::option::Option<::std::string::String>,
        /// Identifies a category of job orders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order_category_id: ::std::option::Option<
            crate::wethod::identifiers::JobOrderCategoryId,
        >,
        ///What people call the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Identifies the project manager.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pm_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///How likely the project is to be won, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub probability: ::std::option::Option<i64>,
        /// Identifies a type of projects.
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
        ///What the project is worth, in thousands.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::Decimal>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///What changes in a metadata field.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProjectMetadata {
        ///Whether each project must have a value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_required: ::std::option::Option<bool>,
        ///What people call the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        ///The values to choose from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    ///What changes in an area.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProjectPlanArea {
        ///What people call the area.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///What changes in a subtask.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProjectPlanSubtask {
        ///Which end of the subtask depends on which end of the other. Its values are not known; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub dependency_type: crate::Patch<::std::string::String>,
        /// Identifies the subtask that this one depends on.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub depends_on_id: crate::Patch<
            crate::wethod::identifiers::ProjectPlanSubtaskId,
        >,
        ///The day on which work on the subtask ends.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub end_date: crate::Patch<::chrono::naive::NaiveDate>,
        ///What people call the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What people wrote about the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Identifies a task of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_task_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///The day on which work on the subtask begins.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub start_date: crate::Patch<::chrono::naive::NaiveDate>,
        ///Where the subtask stands. Its values are not known; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_key: ::std::option::Option<::std::string::String>,
    }
    ///What changes in an assignment. Nobody documents its fields.
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
    ///What changes in a task; a field that is not there stays as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProjectPlanTask {
        /// Which end of a task depends on which end of the other.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub dependency_type: crate::Patch<
            crate::wethod::enums::ProjectPlanTaskDependencyType,
        >,
        /// Identifies the task that this one depends on.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub depends_on_id: crate::Patch<crate::wethod::identifiers::ProjectPlanTaskId>,
        ///The day on which work on the task ends.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub end_date: crate::Patch<::chrono::naive::NaiveDate>,
        ///What people call the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What people wrote about the task.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub notes: crate::Patch<::std::string::String>,
        /// Identifies an area of a project plan.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub project_plan_area_id: crate::Patch<
            crate::wethod::identifiers::ProjectPlanAreaId,
        >,
        ///The day on which work on the task begins.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub start_date: crate::Patch<::chrono::naive::NaiveDate>,
        /// Where a task stands.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub status_key: crate::Patch<crate::wethod::enums::ProjectPlanTaskStatusKey>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///What changes in an assignment. Nobody documents its fields.
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
    ///What changes in a report.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProjectStatus {
        ///The work that is left, in days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days_left: ::std::option::Option<i64>,
        ///What its author wrote about the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///How much of the work is done, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<crate::Decimal>,
        /// Identifies a degree of risk.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_status_risk_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectStatusRiskId,
        >,
    }
    ///What is to change in a stream.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateStream {
        ///What people are to call the stream from now on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///What is to change in a timesheet entry.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateTimesheet {
        ///What was spent, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<crate::Decimal>,
        /// Identifies an entry of a timesheet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::wethod::identifiers::TimesheetId>,
        /// How an entry is to be kept, as requests have it. Answers write the same in lower case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<crate::wethod::enums::RequestedTimesheetMode>,
        ///What to note about the hours.
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
        ///What the approver has to say about it.
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
        ///What its author writes about it.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// Identifies a price list.
        #[must_use]
        pub fn price_list_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PriceListId>,
        ) -> Self {
            self.price_list_id = value.into_parameter();
            self
        }
        /// Identifies a project.
        #[must_use]
        pub fn project_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ProjectId>,
        ) -> Self {
            self.project_id = value.into_parameter();
            self
        }
        /// Identifies a stream, a part of the company with leaders and members of its own.
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
        /// Identifies a budget.
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
        /// Identifies an area of a budget.
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
        ///The cost of what is bought from outside. Nobody documents the type; the task has a number.
        #[must_use]
        pub fn external_cost(
            mut self,
            value: impl crate::IntoParameter<::serde_json::Value>,
        ) -> Self {
            self.external_cost = value.into_parameter();
            self
        }
        ///What is added to the external cost for the price, a whole number; no page gives the unit.
        #[must_use]
        pub fn markup(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.markup = value.into_parameter();
            self
        }
        ///What people will call the task.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///What its author writes about it.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///How much of it there is, where its type has such a number.
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
        ///Where the client's administration is written to.
        #[must_use]
        pub fn administration_email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.administration_email = value.into_parameter();
            self
        }
        /// Identifies a bank account.
        #[must_use]
        pub fn bank_account_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BankAccountId>,
        ) -> Self {
            self.bank_account_id = value.into_parameter();
            self
        }
        ///The client's number in the register of companies.
        #[must_use]
        pub fn company_registration_number(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.company_registration_number = value.into_parameter();
            self
        }
        ///What the client is called.
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
        ///What the client is or does.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///Where the client is written to.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter();
            self
        }
        /// Identifies a group of clients.
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
        ///What the client is called before the law.
        #[must_use]
        pub fn legal_name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.legal_name = value.into_parameter();
            self
        }
        ///The address of the client on LinkedIn.
        #[must_use]
        pub fn linkedin(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.linkedin = value.into_parameter();
            self
        }
        ///What the company keeps in mind about the client.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///On what conditions the client pays, in words.
        #[must_use]
        pub fn payment_condition(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.payment_condition = value.into_parameter();
            self
        }
        /// Identifies a term of payment.
        #[must_use]
        pub fn payment_term_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PaymentTermId>,
        ) -> Self {
            self.payment_term_id = value.into_parameter();
            self
        }
        ///The client's certified e-mail address, the Italian PEC.
        #[must_use]
        pub fn pec(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.pec = value.into_parameter();
            self
        }
        ///Where the client is called.
        #[must_use]
        pub fn phone(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.phone = value.into_parameter();
            self
        }
        ///Where the client receives electronic invoices in SDI, the Italian exchange for them.
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
        ///What tax authorities know the client by.
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
        ///The client's number for value-added tax.
        #[must_use]
        pub fn vat(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.vat = value.into_parameter();
            self
        }
        /// Identifies a rate of value-added tax.
        #[must_use]
        pub fn vat_rate_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::VatRateId>,
        ) -> Self {
            self.vat_rate_id = value.into_parameter();
            self
        }
        ///The address of the client on the web.
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
        /// Identifies a client.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///Who the contact is.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///Where the contact is written to.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter();
            self
        }
        ///The address of the contact on LinkedIn.
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
        ///What the company keeps in mind about the contact.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///What the contact does at the client.
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
        ///What the field is for.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///Whether the field must have a value.
        #[must_use]
        pub fn required(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.required = value.into_parameter();
            self
        }
        ///The field's place in the order.
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
        ///The option's place in the order.
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
        ///The day of a holiday that does not come back.
        #[must_use]
        pub fn exact_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.exact_date = value.into_parameter();
            self
        }
        ///What people call the holiday.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///Whether the holiday comes back every year.
        #[must_use]
        pub fn repeating(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.repeating = value.into_parameter();
            self
        }
        ///The day of the month of a holiday that comes back.
        #[must_use]
        pub fn repeating_day(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.repeating_day = value.into_parameter();
            self
        }
        ///The month of a holiday that comes back, from 1 for January.
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
        ///Identifies the area of the budget that the invoice is for.
        #[must_use]
        pub fn budget_area_uid(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.budget_area_uid = value.into_parameter();
            self
        }
        ///The rate that the amount is exchanged at. No page says between which currencies.
        #[must_use]
        pub fn exchange_rate(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.exchange_rate = value.into_parameter();
            self
        }
        ///The number of the invoice in the books of the company.
        #[must_use]
        pub fn invoice_number(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.invoice_number = value.into_parameter();
            self
        }
        ///The day the invoice bears.
        #[must_use]
        pub fn issue_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.issue_date = value.into_parameter();
            self
        }
        ///What its author wrote about it.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// Identifies a term of payment.
        #[must_use]
        pub fn payment_term_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PaymentTermId>,
        ) -> Self {
            self.payment_term_id = value.into_parameter();
            self
        }
        /// Identifies a project.
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
        ///The amount of the invoice. No page says in which currency, or whether tax is part of it.
        #[must_use]
        pub fn value(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.value = value.into_parameter();
            self
        }
        /// Identifies a rate of value-added tax.
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
        ///Whether it becomes the location of whoever has no other.
        #[must_use]
        pub fn default(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.default = value.into_parameter();
            self
        }
        ///What people are to call the location.
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
        ///What to plan for the day, in whole hours.
        #[must_use]
        pub fn hours(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.hours = value.into_parameter();
            self
        }
        /// Identifies a person, who is an employee of the company.
        #[must_use]
        pub fn person_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.person_id = value.into_parameter();
            self
        }
        /// Identifies a project.
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
        /// Identifies a business unit.
        #[must_use]
        pub fn business_unit_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BusinessUnitId>,
        ) -> Self {
            self.business_unit_id = value.into_parameter();
            self
        }
        ///The cost of a year. Nobody documents its currency.
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
        /// Identifies a person, who is an employee of the company.
        #[must_use]
        pub fn person_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.person_id = value.into_parameter();
            self
        }
        ///The taxes on it, a whole number; nobody documents whether it is an amount or a percentage.
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
        ///The day from which the price list can be used.
        #[must_use]
        pub fn available_from(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_from = value.into_parameter();
            self
        }
        ///The day until which the price list can be used.
        #[must_use]
        pub fn available_to(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_to = value.into_parameter();
            self
        }
        /// The client that the price list is for.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///What the price list is for.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///Whether it is the default price list of its client.
        #[must_use]
        pub fn is_default_for_client(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.is_default_for_client = value.into_parameter();
            self
        }
        ///What people will call the price list.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///Whether it follows the company's default price list.
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
        ///The day from which the product can be sold.
        #[must_use]
        pub fn available_from(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_from = value.into_parameter();
            self
        }
        ///The day until which the product can be sold.
        #[must_use]
        pub fn available_to(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_to = value.into_parameter();
            self
        }
        ///What the product is about.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The cost of what is bought from outside for it, in the company's currency.
        #[must_use]
        pub fn external_cost(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.external_cost = value.into_parameter();
            self
        }
        ///What is added to the external cost for the price, a whole number; no page gives the unit.
        #[must_use]
        pub fn markup(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.markup = value.into_parameter();
            self
        }
        ///What the product is sold for, in the company's currency.
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
        /// Identifies the person who is the account of the project.
        #[must_use]
        pub fn account_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.account_id = value.into_parameter();
            self
        }
        /// Identifies a business unit.
        #[must_use]
        pub fn business_unit_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BusinessUnitId>,
        ) -> Self {
            self.business_unit_id = value.into_parameter();
            self
        }
        /// Identifies a contact of a client.
        #[must_use]
        pub fn client_contact_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ContactId>,
        ) -> Self {
            self.client_contact_id = value.into_parameter();
            self
        }
        /// Identifies a client.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///The day by which the project is due.
        #[must_use]
        pub fn due_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.due_date = value.into_parameter();
            self
        }
        ///How long the project takes, in months.
        #[must_use]
        pub fn duration(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.duration = value.into_parameter();
            self
        }
        ///The part of the value that goes to external costs, in percent.
        #[must_use]
        pub fn external_cost_percentage(
            mut self,
            value: impl crate::IntoParameter<i64>,
        ) -> Self {
            self.external_cost_percentage = value.into_parameter();
            self
        }
        ///The job order that the project runs under, as the company writes it.
        #[must_use]
        pub fn job_order(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.job_order = value.into_parameter();
            self
        }
        /// Identifies a category of job orders.
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
        ///What people call the project.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        /// Identifies the project manager.
        #[must_use]
        pub fn pm_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.pm_id = value.into_parameter();
            self
        }
        ///How likely the project is to be won, in percent.
        #[must_use]
        pub fn probability(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.probability = value.into_parameter();
            self
        }
        /// Identifies a type of projects.
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
        ///What the project is worth, in thousands.
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
        /// The field `metadata_{id}`, where there is one.
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
        ///Whether each project must have a value.
        #[must_use]
        pub fn is_required(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.is_required = value.into_parameter();
            self
        }
        ///What people call the field.
        #[must_use]
        pub fn key(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.key = value.into_parameter();
            self
        }
        ///The values to choose from.
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
        ///What people call the area.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        /// Identifies a project.
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
        ///Which end of the subtask depends on which end of the other. Its values are not known; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.
        #[must_use]
        pub fn dependency_type(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.dependency_type = value.into_parameter();
            self
        }
        /// Identifies the subtask that this one depends on.
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
        ///What people call the subtask.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///What people wrote about the subtask.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// Identifies a task of a project plan.
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
        ///Where the subtask stands. Its values are not known; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`.
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
        /// Which end of a task depends on which end of the other.
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
        /// Identifies the task that this one depends on.
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
        ///What people call the task.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///What people wrote about the task.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// Identifies an area of a project plan.
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
        /// Where a task stands.
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
        /// The field `custom_field_{id}`, where there is one.
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
        ///The day that the report is about, which must be a Monday.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///The work that is left, in days. Required if the mode is `remaining-days`.
        #[must_use]
        pub fn days_left(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.days_left = value.into_parameter();
            self
        }
        ///What its author wrote about the project.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///How much of the work is done, in percent. Required where the mode is `percentage`.
        #[must_use]
        pub fn progress(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.progress = value.into_parameter();
            self
        }
        /// Identifies a project.
        #[must_use]
        pub fn project_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ProjectId>,
        ) -> Self {
            self.project_id = value.into_parameter();
            self
        }
        /// Identifies a degree of risk.
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
        ///What people are to call the stream.
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
        ///The day to keep the hours under.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///What was spent, in hours.
        #[must_use]
        pub fn hours(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.hours = value.into_parameter();
            self
        }
        /// How an entry is to be kept, as requests have it. Answers write the same in lower case.
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
        ///What to note about the hours.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// Identifies a person, who is an employee of the company.
        #[must_use]
        pub fn person_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.person_id = value.into_parameter();
            self
        }
        /// Identifies a project.
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
        /// The field `metadata_{id}`, where there is one.
        #[must_use]
        pub fn get_metadata(
            &self,
            id: impl ::std::fmt::Display,
        ) -> ::std::option::Option<&::serde_json::Value> {
            self.extra.get(&::std::format!("{}{id}", "metadata_"))
        }
    }
    impl ProjectPlanTask {
        /// The field `custom_field_{id}`, where there is one.
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
        ///Why the budget is rejected, or whatever else there is to say.
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
        /// Identifies a contact that invoices are sent to.
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
        ///The day the invoice was paid; without one it is the current day.
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
        /// Who is to approve the budget.
        #[must_use]
        pub fn approver_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.approver_id = value.into_parameter();
            self
        }
        ///What the approver should know.
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
        ///Whether the budget is kept in a currency of its own; the budget itself has it as `is_currency_enabled`.
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
        ///What its author writes about it.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// Identifies a price list.
        #[must_use]
        pub fn price_list_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PriceListId>,
        ) -> Self {
            self.price_list_id = value.into_parameter();
            self
        }
        /// Identifies a stream, a part of the company with leaders and members of its own.
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
        ///Whether the area is switched on; the area itself has it as `is_enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.enabled = value.into_parameter();
            self
        }
        ///What people will call the area.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        /// Identifies a price list.
        #[must_use]
        pub fn price_list_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PriceListId>,
        ) -> Self {
            self.price_list_id = value.into_parameter();
            self
        }
        /// Identifies a stream, a part of the company with leaders and members of its own.
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
        ///How much work is budgeted, in days. Nobody documents the type; the answer has a number.
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
        ///The cost of what is bought from outside.
        #[must_use]
        pub fn external_cost(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.external_cost = value.into_parameter();
            self
        }
        ///What is added to the external cost for the price, a whole number; no page gives the unit.
        #[must_use]
        pub fn markup(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.markup = value.into_parameter();
            self
        }
        ///What people will call the task.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///What its author writes about it.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///How much of it there is, where the type is CONTINGENCY, DISCOUNT, CREATIVITY or PRODUCT; no page gives the unit.
        #[must_use]
        pub fn quantity(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.quantity = value.into_parameter();
            self
        }
        ///The price of the task as a whole. Nobody documents the type; the task has a number.
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
        ///Where the client's administration is written to.
        #[must_use]
        pub fn administration_email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.administration_email = value.into_parameter();
            self
        }
        /// Identifies a bank account.
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
        ///The client's number in the register of companies.
        #[must_use]
        pub fn company_registration_number(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.company_registration_number = value.into_parameter();
            self
        }
        ///What the client is called.
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
        ///What the client is or does.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///Where the client is written to.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter();
            self
        }
        /// Identifies a group of clients.
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
        ///What the client is called before the law.
        #[must_use]
        pub fn legal_name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.legal_name = value.into_parameter();
            self
        }
        ///The address of the client on LinkedIn.
        #[must_use]
        pub fn linkedin(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.linkedin = value.into_parameter();
            self
        }
        ///What the company keeps in mind about the client.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///On what conditions the client pays, in words.
        #[must_use]
        pub fn payment_condition(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.payment_condition = value.into_parameter();
            self
        }
        /// Identifies a term of payment.
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
        ///The client's certified e-mail address, the Italian PEC.
        #[must_use]
        pub fn pec(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.pec = value.into_parameter();
            self
        }
        ///Where the client is called.
        #[must_use]
        pub fn phone(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.phone = value.into_parameter();
            self
        }
        ///Where the client receives electronic invoices in SDI, the Italian exchange for them.
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
        ///What tax authorities know the client by.
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
        ///The client's number for value-added tax.
        #[must_use]
        pub fn vat(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.vat = value.into_parameter();
            self
        }
        /// Identifies a rate of value-added tax.
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
        ///The address of the client on the web.
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
        /// Identifies a client.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///Who the contact is.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///Where the contact is written to.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter();
            self
        }
        ///The address of the contact on LinkedIn.
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
        ///What the company keeps in mind about the contact.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///What the contact does at the client.
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
        ///What the field is for.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///What people call the field.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///Whether the field must have a value.
        #[must_use]
        pub fn required(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.required = value.into_parameter();
            self
        }
        ///The field's place in the order.
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
        ///What people call the option.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///The option's place in the order.
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
        ///The day of a holiday that does not come back.
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
        ///What people call the holiday.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///Whether the holiday comes back every year.
        #[must_use]
        pub fn repeating(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.repeating = value.into_parameter();
            self
        }
        ///The day of the month of a holiday that comes back.
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
        ///The month of a holiday that comes back, from 1 for January.
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
        ///Identifies the area of the budget that the invoice is for.
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
        ///The rate that the amount is exchanged at. No page says between which currencies.
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
        ///The number of the invoice in the books of the company.
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
        ///The day the invoice bears.
        #[must_use]
        pub fn issue_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.issue_date = value.into_parameter();
            self
        }
        ///What its author wrote about it.
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
        /// Identifies a term of payment.
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
        /// Identifies a project.
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
        ///The amount of the invoice. No page says in which currency, or whether tax is part of it.
        #[must_use]
        pub fn value(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.value = value.into_parameter();
            self
        }
        /// Identifies a rate of value-added tax.
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
        ///Whether it becomes the location of whoever has no other.
        #[must_use]
        pub fn default(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.default = value.into_parameter();
            self
        }
        ///What people are to call the location from now on.
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
        ///What to plan for the day, in whole hours.
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
        /// Who manages the allocations of the person.
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
        /// Identifies a capacity, the hours of a working week.
        #[must_use]
        pub fn capacity_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::CapacityId>,
        ) -> Self {
            self.capacity_id = value.into_parameter();
            self
        }
        ///Whether the person has to keep a timesheet from now on.
        #[must_use]
        pub fn has_timesheet_required(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.has_timesheet_required = value.into_parameter();
            self
        }
        ///Whether the person is to be archived.
        #[must_use]
        pub fn is_archived(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.is_archived = value.into_parameter();
            self
        }
        ///Whether the allocation of people is to show the person.
        #[must_use]
        pub fn is_visible_in_people_allocation(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.is_visible_in_people_allocation = value.into_parameter();
            self
        }
        /// Identifies a job title.
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
        /// Identifies a level, the seniority of a person.
        #[must_use]
        pub fn level_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::LevelId>,
        ) -> Self {
            self.level_id = value.into_parameter();
            self
        }
        /// Identifies a location.
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
        /// Identifies a price list.
        #[must_use]
        pub fn price_list_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PriceListId>,
        ) -> Self {
            self.price_list_id = value.into_parameter();
            self
        }
        /// Identifies a role, which is a set of permissions.
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
        /// Identifies a capacity, the hours of a working week.
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
        /// Identifies a business unit.
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
        /// Identifies a person, who is an employee of the company.
        #[must_use]
        pub fn person_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.person_id = value.into_parameter();
            self
        }
        ///The taxes on it, a whole number; nobody documents whether it is an amount or a percentage.
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
        ///The day from which the price list can be used.
        #[must_use]
        pub fn available_from(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_from = value.into_parameter();
            self
        }
        ///The day until which the price list can be used.
        #[must_use]
        pub fn available_to(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_to = value.into_parameter();
            self
        }
        /// The client that the price list is for.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///What the price list is for.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///Whether it is the default price list of its client.
        #[must_use]
        pub fn is_default_for_client(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.is_default_for_client = value.into_parameter();
            self
        }
        ///What people will call the price list.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///Whether it follows the company's default price list.
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
        ///What work of the level costs; no page gives the unit of work.
        #[must_use]
        pub fn cost(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.cost = value.into_parameter();
            self
        }
        ///What work of the level is sold for; no page gives the unit of work.
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
        ///The day from which the product can be sold.
        #[must_use]
        pub fn available_from(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_from = value.into_parameter();
            self
        }
        ///The day until which the product can be sold.
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
        ///What the level contributes, in days.
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
        /// Identifies the person who is the account of the project.
        #[must_use]
        pub fn account_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.account_id = value.into_parameter();
            self
        }
        /// Identifies a business unit.
        #[must_use]
        pub fn business_unit_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BusinessUnitId>,
        ) -> Self {
            self.business_unit_id = value.into_parameter();
            self
        }
        /// Identifies a contact of a client.
        #[must_use]
        pub fn client_contact_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ContactId>,
        ) -> Self {
            self.client_contact_id = value.into_parameter();
            self
        }
        /// Identifies a client.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///The day by which the project is due.
        #[must_use]
        pub fn due_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.due_date = value.into_parameter();
            self
        }
        ///How long the project takes, in months.
        #[must_use]
        pub fn duration(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.duration = value.into_parameter();
            self
        }
        ///The part of the value that goes to external costs, in percent.
        #[must_use]
        pub fn external_cost_percentage(
            mut self,
            value: impl crate::IntoParameter<i64>,
        ) -> Self {
            self.external_cost_percentage = value.into_parameter();
            self
        }
        ///Whether the whitelist of timesheets holds for the project.
        #[must_use]
        pub fn is_timesheet_whitelist_enabled(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.is_timesheet_whitelist_enabled = value.into_parameter();
            self
        }
        ///The job order that the project runs under, as the company writes it.
        #[must_use]
        pub fn job_order(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.job_order = value.into_parameter();
            self
        }
        /// Identifies a category of job orders.
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
        ///What people call the project.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        /// Identifies the project manager.
        #[must_use]
        pub fn pm_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.pm_id = value.into_parameter();
            self
        }
        ///How likely the project is to be won, in percent.
        #[must_use]
        pub fn probability(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.probability = value.into_parameter();
            self
        }
        /// Identifies a type of projects.
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
        ///What the project is worth, in thousands.
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
        /// The field `metadata_{id}`, where there is one.
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
        ///Whether each project must have a value.
        #[must_use]
        pub fn is_required(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.is_required = value.into_parameter();
            self
        }
        ///What people call the field.
        #[must_use]
        pub fn key(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.key = value.into_parameter();
            self
        }
        ///The values to choose from.
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
        ///What people call the area.
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
        ///Which end of the subtask depends on which end of the other. Its values are not known; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.
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
        /// Identifies the subtask that this one depends on.
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
        ///What people call the subtask.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///What people wrote about the subtask.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// Identifies a task of a project plan.
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
        ///Where the subtask stands. Its values are not known; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`.
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
        /// Which end of a task depends on which end of the other.
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
        /// Identifies the task that this one depends on.
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
        ///What people call the task.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///What people wrote about the task.
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
        /// Identifies an area of a project plan.
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
        /// Where a task stands.
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
        /// The field `custom_field_{id}`, where there is one.
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
        ///The work that is left, in days.
        #[must_use]
        pub fn days_left(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.days_left = value.into_parameter();
            self
        }
        ///What its author wrote about the project.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///How much of the work is done, in percent.
        #[must_use]
        pub fn progress(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.progress = value.into_parameter();
            self
        }
        /// Identifies a degree of risk.
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
        ///What people are to call the stream from now on.
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
        ///What was spent, in hours.
        #[must_use]
        pub fn hours(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.hours = value.into_parameter();
            self
        }
        /// Identifies an entry of a timesheet.
        #[must_use]
        pub fn id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::TimesheetId>,
        ) -> Self {
            self.id = value.into_parameter();
            self
        }
        /// How an entry is to be kept, as requests have it. Answers write the same in lower case.
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
        ///What to note about the hours.
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
- `id`: Identifies the area.
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

Changes the given fields of an area, and leaves the others as they are.

Sends a `PATCH` request to `/api/budget-areas/{id}`

Arguments:
- `id`: Identifies the area.
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
- `budget_id`: Keeps the areas of one budget.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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
- `id`: Identifies the entry of budgeted days.
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

Changes how many days are budgeted.

Sends a `PATCH` request to `/api/budget-days/{id}`

Arguments:
- `id`: Identifies the entry of budgeted days.
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
- `budget_task_id`: Keeps the days of one task.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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

Returns one job title as its budget has it.

Sends a `GET` request to `/api/budget-job-titles/{id}`

Arguments:
- `id`: Identifies the job title within its budget.
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

Lists the job titles as the budgets have them.

Sends a `GET` request to `/api/budget-job-titles`

Arguments:
- `budget_id`: Keeps the job titles of one budget.
- `job_title_id`: Keeps what the budgets have of one job title.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Returns one level of a price list as its budget has it.

Sends a `GET` request to `/api/budget-price-list-levels/{id}`

Arguments:
- `id`: Identifies the level within its budget.
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

Lists the levels of price lists as the budgets have them.

Sends a `GET` request to `/api/budget-price-list-levels`

Arguments:
- `budget_id`: Keeps the levels of one budget.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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
- `id`: Identifies the task.
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

Takes a task out of its budget.

Sends a `DELETE` request to `/api/budget-tasks/{id}`

Arguments:
- `id`: Identifies the task.
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

Changes the given fields of a task, and leaves the others as they are.

Sends a `PATCH` request to `/api/budget-tasks/{id}`

Arguments:
- `id`: Identifies the task.
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
- `budget_area_id`: Keeps the tasks of one area.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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
- `id`: Identifies the budget.
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

Changes the given fields of a budget, and leaves the others as they are.

Sends a `PATCH` request to `/api/budgets/{id}`

Arguments:
- `id`: Identifies the budget.
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
- `id`: Identifies the budget.
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

Makes a budget a draft again.

Sends a `POST` request to `/api/budgets/{id}:draft`

Arguments:
- `id`: Identifies the budget.
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

Takes back a budget that was submitted for approval.

Sends a `POST` request to `/api/budgets/{id}:recall`

Arguments:
- `id`: Identifies the budget.
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

Declines a budget that was submitted for approval.

Sends a `POST` request to `/api/budgets/{id}:reject`

Arguments:
- `id`: Identifies the budget.
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

Makes a budget the version that the others of its project are measured against.

Sends a `POST` request to `/api/budgets/{id}:set-baseline`

Arguments:
- `id`: Identifies the budget.
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

Hands in a budget for approval.

Sends a `POST` request to `/api/budgets/{id}:submit`

Arguments:
- `id`: Identifies the budget.
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

Lists the budgets that the token's owner may see, a budget being one version of the economic plan of a project.

Sends a `GET` request to `/api/budgets`

Arguments:
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `project_id`: Keeps the budgets of one project.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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

Creates a budget, which is a new version of the economic plan of a project.

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

Reads one business unit.

Sends a `GET` request to `/api/business-units/{id}`

Arguments:
- `id`: Identifies the business unit.
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
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Reads one working week that people of the company can have.

Sends a `GET` request to `/api/capacities/{id}`

Arguments:
- `id`: Identifies the capacity.
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
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `is_archived`: Keeps the capacities that are archived, or those that are not.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `order`: The field that the list is in the order of, with `-` before it for descending order.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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
- `id`: Identifies the client.
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

Changes the given fields of a client.

Sends a `PATCH` request to `/api/client/{id}`

Arguments:
- `id`: Identifies the client.
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

Adds a client to the company.

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

Reads one client.

Sends a `GET` request to `/api/clients/{id}`

Arguments:
- `id`: Identifies the client.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `include`: What comes with the client.
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
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted at such a time, compared by any of nine operators.
- `include`: What comes with each client.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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
- `id`: Identifies the contact.
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

Changes the given fields of a contact.

Sends a `PATCH` request to `/api/contact/{id}`

Arguments:
- `id`: Identifies the contact.
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

Adds a contact to a client.

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

Reads one contact.

Sends a `GET` request to `/api/contacts/{id}`

Arguments:
- `id`: Identifies the contact.
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

Lists the contacts, the people at the company's clients.

Sends a `GET` request to `/api/contacts`

Arguments:
- `client_id`: Keeps the contacts of one client.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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

Reads one option of a custom field.

Sends a `GET` request to `/api/custom-field-options/{id}`

Arguments:
- `id`: Identifies the option.
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
- `id`: Identifies the option.
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

Changes the given properties of an option.

Sends a `PATCH` request to `/api/custom-field-options/{id}`

Arguments:
- `id`: Identifies the option.
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

Lists the values that custom fields let one choose from. The company must have the feature Custom Fields.

Sends a `GET` request to `/api/custom-field-options`

Arguments:
- `custom_field_id`: Keeps the options of one custom field.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted at such a time, compared by any of nine operators.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `order`: The fields that the list is in the order of, comma-separated: ascending, or descending with `-` before the name.
- `search`: Keeps the options that match a text.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Reads one custom field.

Sends a `GET` request to `/api/custom-fields/{id}`

Arguments:
- `id`: Identifies the custom field.
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
- `id`: Identifies the custom field.
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

Changes the given properties of a custom field. The company must have the feature Custom Fields.

Sends a `PATCH` request to `/api/custom-fields/{id}`

Arguments:
- `id`: Identifies the custom field.
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

Puts a custom field out of use without deleting it.

Sends a `POST` request to `/api/custom-fields/{id}:archive`

Arguments:
- `id`: Identifies the custom field.
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

Puts an archived custom field back into use.

Sends a `POST` request to `/api/custom-fields/{id}:unarchive`

Arguments:
- `id`: Identifies the custom field.
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
- `archived`: Whether archived custom fields are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `archived_at`: Keeps the records that were archived at such a time, compared by any of nine operators.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted at such a time, compared by any of nine operators.
- `domain`: Keeps the custom fields of one kind of record.
- `include`: What comes with each custom field.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `order`: The fields that the list is in the order of, comma-separated: ascending, or descending with `-` before the name.
- `search`: Keeps the custom fields that match a text.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Makes a holiday one of a location.

Sends a `POST` request to `/api/holidays/{holiday_id}/locations/{location_id}`

Arguments:
- `holiday_id`: Identifies the holiday.
- `location_id`: Identifies the location.
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

Takes a holiday away from a location.

Sends a `DELETE` request to `/api/holidays/{holiday_id}/locations/{location_id}`

Arguments:
- `holiday_id`: Identifies the holiday.
- `location_id`: Identifies the location.
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

Lists the locations where a holiday is kept.

Sends a `GET` request to `/api/holidays/{holiday_id}/locations`

Arguments:
- `holiday_id`: Identifies the holiday.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Reads one holiday.

Sends a `GET` request to `/api/holidays/{id}`

Arguments:
- `id`: Identifies the holiday.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
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
- `id`: Identifies the holiday.
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

Changes the given fields of a holiday.

Sends a `PATCH` request to `/api/holidays/{id}`

Arguments:
- `id`: Identifies the holiday.
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

Lists the holidays, on which nobody is expected to work.

Sends a `GET` request to `/api/holidays`

Arguments:
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: How many records a page may hold.
- `location_id`: Keeps the holidays of one location.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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

Adds a holiday, of one day or of every year.

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

Reads one address that invoices can be sent to.

Sends a `GET` request to `/api/invoice-contacts/{id}`

Arguments:
- `id`: Identifies the invoice contact.
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
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Reads one invoice.

Sends a `GET` request to `/api/invoices/{id}`

Arguments:
- `id`: Identifies the invoice.
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
- `id`: Identifies the invoice.
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

Changes the given fields of an invoice.

Sends a `PATCH` request to `/api/invoices/{id}`

Arguments:
- `id`: Identifies the invoice.
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
- `id`: Identifies the invoice.
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

Records that an invoice has been paid, and when.

Sends a `POST` request to `/api/invoices/{id}:set-paid`

Arguments:
- `id`: Identifies the invoice.
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

Takes back that an invoice has been paid.

Sends a `POST` request to `/api/invoices/{id}:set-unpaid`

Arguments:
- `id`: Identifies the invoice.
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
- `issue_date`: Keeps the invoices that bear such a day.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `payment_date`: Keeps the invoices that were paid on such a day.
- `project_id`: Keeps the invoices of one project.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Adds an invoice to a project.

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

Reads one category of job orders.

Sends a `GET` request to `/api/job-order-categories/{id}`

Arguments:
- `id`: Identifies the job order category.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
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
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted at such a time, compared by any of nine operators.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Reads one group of categories of job orders.

Sends a `GET` request to `/api/job-order-category-groups/{id}`

Arguments:
- `id`: Identifies the group.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
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

Lists the groups that categories of job orders are put into.

Sends a `GET` request to `/api/job-order-category-groups`

Arguments:
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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

Reads one job title.

Sends a `GET` request to `/api/job-titles/{id}`

Arguments:
- `id`: Identifies the job title.
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
- `level_id`: Keeps the job titles of one level.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Reads one level.

Sends a `GET` request to `/api/levels/{id}`

Arguments:
- `id`: Identifies the level.
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

Lists the levels of the company, the seniorities of its people.

Sends a `GET` request to `/api/levels`

Arguments:
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Fetches one location.

Sends a `GET` request to `/api/locations/{id}`

Arguments:
- `id`: Identifies the location.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
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
- `id`: Identifies the location.
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

Changes the given fields of a location.

Sends a `PATCH` request to `/api/locations/{id}`

Arguments:
- `id`: Identifies the location.
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

Lists the locations of the company, the places that have holidays of their own.

Sends a `GET` request to `/api/locations`

Arguments:
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted at such a time, compared by any of nine operators.
- `holiday_id`: Keeps the locations where one holiday is kept.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Adds a place to the locations of the company.

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

Takes the hours of an allocation out of the planning.

Sends a `DELETE` request to `/api/people-allocations/{id}`

Arguments:
- `id`: Identifies the allocation.
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

Changes the hours of an allocation.

Sends a `PATCH` request to `/api/people-allocations/{id}`

Arguments:
- `id`: Identifies the allocation.
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
- `date`: Keeps the allocations on a day (the bare value), after a day (`gt:`), from a day on (`gte:`) or before one (`lt:`).
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `person_id`: Keeps the allocations of one person.
- `project_id`: Keeps the allocations to one project.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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

Plans hours of a person for a project on a day.

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

Fetches one capacity of a person.

Sends a `GET` request to `/api/person-capacities/{id}`

Arguments:
- `id`: Identifies the capacity of the person.
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

Takes a capacity from a person.

Sends a `DELETE` request to `/api/person-capacities/{id}`

Arguments:
- `id`: Identifies the capacity of the person.
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

Changes which capacity a person has, or from which day on.

Sends a `PATCH` request to `/api/person-capacities/{id}`

Arguments:
- `id`: Identifies the capacity of the person.
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

Lists which capacity people have, and from which day on. The company needs the feature Capacity Versioning.

Sends a `GET` request to `/api/person-capacities`

Arguments:
- `capacity_id`: Keeps the persons who have one capacity.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted at such a time, compared by any of nine operators.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `order`: Sorts the list by the day that a capacity begins.
- `person_id`: Keeps the capacities of one person.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Gives a person a capacity from a day on. The company needs the feature Capacity Versioning.

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

Fetches one payroll.

Sends a `GET` request to `/api/person-payrolls/{id}`

Arguments:
- `id`: Identifies the payroll.
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
- `id`: Identifies the payroll.
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

Changes the given fields of a payroll.

Sends a `PATCH` request to `/api/person-payrolls/{id}`

Arguments:
- `id`: Identifies the payroll.
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

Lists the payrolls: what each person costs a year, from one month to another.

Sends a `GET` request to `/api/person-payrolls`

Arguments:
- `business_unit_id`: Keeps the payrolls of one business unit.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `person_id`: Keeps the payrolls of one person.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Adds a payroll to a person.

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

Fetches the person whose token makes the call.

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

Fetches one person.

Sends a `GET` request to `/api/persons/{id}`

Arguments:
- `id`: Identifies the person.
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

Changes the given fields of a person.

Sends a `PATCH` request to `/api/persons/{id}`

Arguments:
- `id`: Identifies the person.
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
- `allocation_manager_id`: Keeps the persons whose allocations one person manages.
- `job_title_id`: Keeps the persons with one job title.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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
- `id`: Identifies the level within its price list.
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

Changes what the work of a level costs and is sold for.

Sends a `PATCH` request to `/api/price-list-levels/{id}`

Arguments:
- `id`: Identifies the level within its price list.
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
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `price_list_id`: Keeps the levels of one price list.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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
- `id`: Identifies the price list.
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

Changes the given fields of a price list, and leaves the others as they are.

Sends a `PATCH` request to `/api/price-lists/{id}`

Arguments:
- `id`: Identifies the price list.
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
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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
- `id`: Identifies the product level.
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
- `id`: Identifies the product level.
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
- `level_id`: Keeps the products that one level contributes to.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `product_id`: Keeps the levels of one product.
- `updated_at`: Keeps the records that were updated on a date (the bare value), or at such a time, compared by any of nine operators.
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
- `id`: Identifies the share.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
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

Lists the shares that the streams have in the production plans which the token's owner may see. The company must have streams enabled.

Sends a `GET` request to `/api/production-plan-streams`

Arguments:
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted at such a time, compared by any of nine operators.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `production_plan_id`: Keeps the shares in one production plan.
- `project_id`: Keeps the shares in the plans of one project.
- `stream_id`: Keeps the shares of one stream.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Lists the production plans that the token's owner may see: for each project and month, the share of the production that is planned for it.

Sends a `GET` request to `/api/production-plans`

Arguments:
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `project_id`: Keeps the production plans of one project.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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
- `id`: Identifies the share.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
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

Lists the shares that the streams have in the productions.

Sends a `GET` request to `/api/production-streams`

Arguments:
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `production_id`: Keeps the shares in one production.
- `project_id`: Keeps the shares in the productions of one project.
- `stream_id`: Keeps the shares of one stream.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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
- `date`: Keeps the productions of one day.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `project_id`: Keeps the productions of one project.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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
- `id`: Identifies the product.
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

Changes when a product can be sold.

Sends a `PATCH` request to `/api/products/{id}`

Arguments:
- `id`: Identifies the product.
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
- `available_from`: Keeps the products that can be sold from a date (the bare value), a later one (`gt:`) or an earlier one (`lt:`).
- `available_to`: Keeps the products that can be sold until a date (the bare value), a later one (`gt:`) or an earlier one (`lt:`).
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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

Gets one metadata field of projects.

Sends a `GET` request to `/api/project-metadata/{id}`

Arguments:
- `id`: Identifies the metadata field.
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

Takes a field away from the projects of the company.

Sends a `DELETE` request to `/api/project-metadata/{id}`

Arguments:
- `id`: Identifies the metadata field.
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

Changes those parts of a metadata field that the body names.

Sends a `PATCH` request to `/api/project-metadata/{id}`

Arguments:
- `id`: Identifies the metadata field.
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
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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

Gets one area of a project plan.

Sends a `GET` request to `/api/project-plan-areas/{id}`

Arguments:
- `id`: Identifies the area.
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
- `id`: Identifies the area.
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
- `id`: Identifies the area.
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
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `project_id`: Keeps the areas in the plan of one project.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Gets the assignment of one person to a subtask.

Sends a `GET` request to `/api/project-plan-subtask-assignees/{id}`

Arguments:
- `id`: Identifies the assignment.
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

Takes a person off a subtask of a project plan.

Sends a `DELETE` request to `/api/project-plan-subtask-assignees/{id}`

Arguments:
- `id`: Identifies the assignment.
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

Changes the assignment of a person to a subtask.

Sends a `PATCH` request to `/api/project-plan-subtask-assignees/{id}`

Arguments:
- `id`: Identifies the assignment.
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
- `employee_id`: Keeps the assignments of one person.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `project_id`: Keeps the assignments in the plan of one project.
- `project_plan_subtask_id`: Keeps the assignments to one subtask.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Gets one subtask of a project plan.

Sends a `GET` request to `/api/project-plan-subtasks/{id}`

Arguments:
- `id`: Identifies the subtask.
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
- `id`: Identifies the subtask.
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

Changes those fields of a subtask that the body names.

Sends a `PATCH` request to `/api/project-plan-subtasks/{id}`

Arguments:
- `id`: Identifies the subtask.
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
- `employee_id`: Keeps the subtasks that are assigned to one person.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `project_id`: Keeps the subtasks in the plan of one project.
- `project_plan_task_id`: Keeps the subtasks of one task.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Gets the assignment of one person to a task.

Sends a `GET` request to `/api/project-plan-task-assignees/{id}`

Arguments:
- `id`: Identifies the assignment.
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

Takes a person off a task of a project plan.

Sends a `DELETE` request to `/api/project-plan-task-assignees/{id}`

Arguments:
- `id`: Identifies the assignment.
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

Changes the assignment of a person to a task.

Sends a `PATCH` request to `/api/project-plan-task-assignees/{id}`

Arguments:
- `id`: Identifies the assignment.
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
- `employee_id`: Keeps the assignments of one person.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `project_id`: Keeps the assignments in the plan of one project.
- `project_plan_task_id`: Keeps the assignments to one task.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Gets one task of a project plan.

Sends a `GET` request to `/api/project-plan-tasks/{id}`

Arguments:
- `id`: Identifies the task.
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
- `id`: Identifies the task.
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

Changes those fields of a task that the body names.

Sends a `PATCH` request to `/api/project-plan-tasks/{id}`

Arguments:
- `id`: Identifies the task.
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
- `employee_id`: Keeps the tasks that are assigned to one person.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `project_id`: Keeps the tasks in the plan of one project.
- `project_plan_area_id`: Keeps the tasks of one area.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Lists the stages that the company has for its projects.

Sends a `GET` request to `/api/project-stages`

Arguments:
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `order`: The field to sort the stages by, `-` before it for descending order.
- `search`: Keeps the stages that match a text; which fields are searched is not known.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Lists what reports on the status of projects say about single areas.

Sends a `GET` request to `/api/project-status-areas`

Arguments:
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted at such a time, compared by any of nine operators.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `project_status_id`: Keeps what one report on a project says.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Gets one report on the status of a project.

Sends a `GET` request to `/api/project-statuses/{id}`

Arguments:
- `id`: Identifies the report.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
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
- `id`: Identifies the report.
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

Changes those fields of a report that the body names.

Sends a `PATCH` request to `/api/project-statuses/{id}`

Arguments:
- `id`: Identifies the report.
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
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted at such a time, compared by any of nine operators.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `project_id`: Keeps the reports on one project.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Reports on the status of a project.

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

Gets one type of projects.

Sends a `GET` request to `/api/project-types/{id}`

Arguments:
- `id`: Identifies the type.
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

Lists the kinds of projects that the company tells apart.

Sends a `GET` request to `/api/project-types`

Arguments:
- `group`: Keeps the types of one group.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `order`: The field to sort the types by, `-` before it for descending order.
- `search`: Keeps the types that match a text; which fields are searched is not known.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Gets one project.

Sends a `GET` request to `/api/projects/{id}`

Arguments:
- `id`: Identifies the project.
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
- `id`: Identifies the project.
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

Changes those fields of a project that the body names.

Sends a `PATCH` request to `/api/projects/{id}`

Arguments:
- `id`: Identifies the project.
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

Puts a project into the archive.

Sends a `POST` request to `/api/projects/{id}:archive`

Arguments:
- `id`: Identifies the project.
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

Takes a project back out of the archive.

Sends a `POST` request to `/api/projects/{id}:unarchive`

Arguments:
- `id`: Identifies the project.
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
- `date_start`: Keeps the projects that begin on such a day, compared by any of nine operators.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted at such a time, compared by any of nine operators.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `probability`: Keeps the projects of such a probability, in percent: of just that (the bare value), or compared by any of nine operators.
- `project_stage_id`: Keeps the projects that are at one stage.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Fetches one role.

Sends a `GET` request to `/api/roles/{id}`

Arguments:
- `id`: Identifies the role.
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

Lists the roles of the company, a role being a set of permissions that people get together.

Sends a `GET` request to `/api/roles`

Arguments:
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Fetches one stream.

Sends a `GET` request to `/api/streams/{id}`

Arguments:
- `id`: Identifies the stream.
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
- `id`: Identifies the stream.
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
- `id`: Identifies the stream.
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

Puts a stream into the archive.

Sends a `POST` request to `/api/streams/{id}:archive`

Arguments:
- `id`: Identifies the stream.
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

Takes a stream out of the archive.

Sends a `POST` request to `/api/streams/{id}:unarchive`

Arguments:
- `id`: Identifies the stream.
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
- `stream_id`: Identifies the stream.
- `leader_id`: Identifies the person who leads.
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

Ends the lead of a person over a stream. Streams must be enabled in the settings of the company.

Sends a `DELETE` request to `/api/streams/{stream_id}/leaders/{leader_id}`

Arguments:
- `stream_id`: Identifies the stream.
- `leader_id`: Identifies the person who leads.
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

Lists who leads a stream.

Sends a `GET` request to `/api/streams/{stream_id}/leaders`

Arguments:
- `stream_id`: Identifies the stream.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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
- `stream_id`: Identifies the stream.
- `member_id`: Identifies the person who is a member.
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

Lists who belongs to a stream. Streams must be enabled in the settings of the company.

Sends a `GET` request to `/api/streams/{stream_id}/members`

Arguments:
- `stream_id`: Identifies the stream.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Lists the streams of the company, with their leaders and members where `include` asks for them.

Sends a `GET` request to `/api/streams`

Arguments:
- `include`: What each stream brings with it, separated by commas.
- `is_archived`: Whether to keep the streams that are archived, or those that are not.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `order`: Sorts the list by a field. Nobody documents by which it can be sorted.
- `search`: Keeps the streams that match a text. Nobody documents where it looks.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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

Adds a stream to the company.

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

Lists how the hours of timesheet entries are divided among the areas of budgets.

Sends a `GET` request to `/api/timesheet-areas`

Arguments:
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `timesheet_id`: Keeps the parts of one timesheet entry.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Fetches one change of a timesheet.

Sends a `GET` request to `/api/timesheet-logs/{id}`

Arguments:
- `id`: Identifies the change.
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

Lists the changes of timesheets: who changed whose hours, from how many to how many.

Sends a `GET` request to `/api/timesheet-logs`

Arguments:
- `date`: Keeps the changes of such a day, compared by any of nine operators.
- `limit`: How many records a page may hold.
- `mode`: Keeps the changes of entries that are kept in one way.
- `offset`: How many records to skip before the first one of the page.
- `order`: Sorts the list, by the time of the change or by the day of the hours.
- `person_id`: Keeps the changes of one person's hours.
- `project_id`: Keeps the changes of hours on one project.
- `to_project_id`: Keeps the changes that moved hours to one project.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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

Fetches one whitelist entry.

Sends a `GET` request to `/api/timesheet-whitelists/{id}`

Arguments:
- `id`: Identifies the whitelist entry.
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

Takes a person off the timesheet whitelist of a project.

Sends a `DELETE` request to `/api/timesheet-whitelists/{id}`

Arguments:
- `id`: Identifies the whitelist entry.
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

Lists which persons are on the timesheet whitelists of which projects.

Sends a `GET` request to `/api/timesheet-whitelists`

Arguments:
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `person_id`: Keeps the entries of one person.
- `project_id`: Keeps the entries of one project.
- `updated_at`: Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
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

Puts a person on the timesheet whitelist of a project.

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
- `id`: Identifies the timesheet entry.
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

Changes the given fields of a timesheet entry.

Sends a `PATCH` request to `/api/timesheets/{id}`

Arguments:
- `id`: Identifies the timesheet entry.
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
- `date`: Keeps the entries of such a day: of one day (the bare value), or compared by any of nine operators.
- `deleted`: Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
- `deleted_at`: Keeps the records that were deleted at such a time, compared by any of nine operators.
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `person_id`: Keeps the entries of one person.
- `project_id`: Keeps the entries of one project.
- `updated_at`: Keeps the records that were updated at such a time, compared by any of nine operators.
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
