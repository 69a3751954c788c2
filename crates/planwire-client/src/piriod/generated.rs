// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.
// The bundle it was made from: sha256:15b9f46f40e69595.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///What a customer subscribes to; how much, how often, and in which currency.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Plan {
        ///The price of one period, in the plan's currency.
        pub amount: crate::Decimal,
        ///When the plan was archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the plan was created.
        pub created: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The ISO 4217 code of the plan's currency.
        pub currency: ::std::string::String,
        ///What the plan is about.
        pub description: ::std::string::String,
        ///Whether the plan is exempt from tax.
        pub exempt: bool,
        ///The identifier of the billing frequency, such as `monthly`.
        pub frequency: ::std::string::String,
        /// Identifies a plan.
        pub id: crate::piriod::identifiers::PlanId,
        ///What people call the plan.
        pub name: ::std::string::String,
        /// Identifies a product.
        pub product: crate::piriod::identifiers::ProductId,
        ///The seller's own code for the plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sku: ::std::option::Option<::std::string::String>,
        /// Whether a plan can be subscribed to.
        pub status: crate::piriod::enums::PlanStatus,
        ///The prices by quantity, where the plan has them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tiers: ::std::option::Option<::std::vec::Vec<PlanTier>>,
        /// How tiers make a price. `unit` and `range` are deprecated names of `volume` and `package`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tiers_mode: ::std::option::Option<crate::piriod::enums::TiersMode>,
        ///What one unit is called on documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unit_label: ::std::option::Option<::std::string::String>,
        ///When the plan last changed.
        pub updated: ::chrono::DateTime<::chrono::offset::Utc>,
        /// How the usage records of a period become one quantity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage_aggregation: ::std::option::Option<
            crate::piriod::enums::UsageAggregation,
        >,
        /// Whether a subscription pays for what it reserves or for what it uses.
        pub usage_scheme: crate::piriod::enums::UsageScheme,
    }
    ///One page of the list of plans.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PlanPage {
        ///How many plans match, on all pages together.
        pub count: i64,
        ///Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///Where the page before is, or null on the first one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The plans of the page.
        pub results: ::std::vec::Vec<Plan>,
    }
    ///The price of one range of quantities.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PlanTier {
        ///The price of the tier, in the plan's currency.
        pub amount: crate::Decimal,
        ///What `amount` is. Only `flat` has been seen; the other values are not known.
        pub amount_scheme: ::std::string::String,
        ///The first quantity of the tier.
        pub quantity_from: crate::Decimal,
        ///The last quantity of the tier; null is taken to mean that there is no last one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity_to: ::std::option::Option<crate::Decimal>,
        ///Which units the price covers. Only `all_units` has been seen.
        pub unit_scheme: ::std::string::String,
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
/**Client for Piriod API

Piriod bills subscriptions: plans, products, customers, subscriptions, invoices and payments.

Version: 1.0.0*/
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
        "1.0.0"
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
    /**List plans

Lists the plans of the workspace.

Sends a `GET` request to `/plans/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
- `page`: The page to return, counted from 1.
- `page_size`: How many records a page may hold.
- `product`: Keeps the plans of one product.
- `status`: Keeps the plans of one status.
*/
    pub async fn list_plans<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        product: Option<&'a crate::piriod::identifiers::ProductId>,
        status: Option<&'a crate::piriod::enums::PlanStatus>,
    ) -> Result<ResponseValue<types::PlanPage>, Error<()>> {
        let url = format!("{}/plans/", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("product", &product))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_plans",
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
