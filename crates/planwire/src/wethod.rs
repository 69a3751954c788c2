//! Wethod, an ERP for professional services: projects, budgets, production plans, timesheets.
//!
//! A [`Wethod`] client has a method for each resource, and each resource one for each operation.

// Generated code is formatted by its generator.
/// The filters that parameters take: a trait for each documented set of operators.
#[rustfmt::skip]
pub mod operators;
#[rustfmt::skip]
mod resources;

/// Every operation of the API, its parameters and its schemas, as data.
pub mod operations {
    pub use crate::operation::wethod::*;
}

use std::ops::Deref;
use std::time::Duration;

use planwire_client::Context;
pub use planwire_client::wethod::enums::*;
pub use planwire_client::wethod::identifiers::*;
pub use resources::*;

use crate::call::setting::Setting;
use crate::client::builder::{self, ClientBuilder, Sources};
use crate::error::Result;
use crate::operation::Api;
use crate::raw::RawClient;

crate::call::core::generated_client!(planwire_client::wethod::Client);

/// A client of the Wethod API.
///
/// Cloning is cheap, and clones share connections. It needs a token (`WETHOD_TOKEN`), a company
/// (`WETHOD_COMPANY`), and takes a version (`WETHOD_VERSION`) and a base URL (`WETHOD_BASE_URL`).
///
/// ```no_run
/// # async fn example() -> planwire::Result<()> {
/// use planwire::Wethod;
///
/// let wethod = Wethod::builder().company("acme").token("…").build()?;
/// for level in wethod.product_levels().list().product_id(3).all().await? {
///     println!("{}: {} days", level.level_id, level.days);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Wethod {
    raw: RawClient,
}

impl Wethod {
    /// Returns a builder of a client.
    pub fn builder() -> ClientBuilder<Settings> {
        ClientBuilder::default()
    }

    /// Builds a client with all settings from the [environment](crate#settings).
    ///
    /// # Errors
    ///
    /// If a variable is missing or invalid.
    pub fn from_environment() -> Result<Self> {
        Self::builder().environment().build()
    }
}

impl Deref for Wethod {
    type Target = RawClient;

    fn deref(&self) -> &RawClient {
        &self.raw
    }
}

impl From<Wethod> for RawClient {
    fn from(client: Wethod) -> Self {
        client.raw
    }
}

impl From<RawClient> for Wethod {
    fn from(raw: RawClient) -> Self {
        Self { raw }
    }
}

/// The settings that only Wethod has.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    company: Option<String>,
    version: Option<String>,
}

impl ClientBuilder<Settings> {
    /// Sets the company, by its slug: `acme` for acme.wethod.com.
    pub fn company(mut self, slug: impl Into<String>) -> Self {
        self.vendor.company = Some(slug.into());
        self
    }

    /// Sets the version of the API, a date. Default: 2024-06-15.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.vendor.version = Some(version.into());
        self
    }
}

impl builder::sealed::Vendor for Settings {
    type Client = Wethod;
    const API: Api = Api::Wethod;
    const BASE_URL: &'static str = operations::BASE_URL;
    const TOKEN_PREFIX: &'static str = operations::TOKEN_PREFIX;
    const TOKEN_VARIABLE: &'static str = "WETHOD_TOKEN";
    const BASE_URL_VARIABLE: &'static str = "WETHOD_BASE_URL";
    // The limit of a person, by the vendor's description of the status 429.
    const RATE_LIMIT: Option<(u32, Duration)> = Some((5_000, Duration::from_secs(3_600)));

    const HEADERS: &'static [&'static str] = &["wethod-company", "wethod-version"];

    fn headers(&self, sources: &Sources, public: bool, context: Context) -> Result<Context> {
        if public {
            return Ok(context);
        }
        let company = sources.required(self.company.as_deref(), "company", "WETHOD_COMPANY")?;
        company.refuse_url(
            "wethod.com",
            "give the slug alone, such as `acme` for https://acme.wethod.com",
        )?;
        let context = builder::header(context, "wethod-company", &company)?;
        let version = sources
            .find(self.version.as_deref(), "version", "WETHOD_VERSION")?
            .unwrap_or_else(|| Setting::default(operations::WETHOD_VERSION));
        builder::header(context, "wethod-version", &version)
    }
}
