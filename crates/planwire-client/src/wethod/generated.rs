// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.
// The bundle it was made from: sha256:d621dde5f99d12b5.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
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
        /// Identifies a stream, a part of a project that is budgeted on its own.
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
}
#[derive(Clone, Debug)]
/**Client for Wethod API

Wethod is an ERP for professional services firms: projects, budgets, production plans, timesheets and invoices. The vendor calls the API a beta that may change without notice.

Version: 2024-06-15*/
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
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Context>,
    {}
};
#[allow(clippy::all)]
impl Client {
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
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
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
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_budgets",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List production plans

Lists the production plans that the token's owner may see: for each project and month, the share of the production that is planned for it.

Sends a `GET` request to `/api/production-plans`

Arguments:
- `limit`: How many records a page may hold.
- `offset`: How many records to skip before the first one of the page.
- `project_id`: Keeps the production plans of one project.
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_production_plans<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProductionPlan>>, Error<()>> {
        let url = format!("{}/api/production-plans", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
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
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_production_plans",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::answer::read(response).await,
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
- `updated_at`: Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
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
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_product_levels",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
