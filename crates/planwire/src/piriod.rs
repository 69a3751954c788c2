//! Piriod, subscription billing: plans, products, customers, invoices.
//!
//! A [`Piriod`] client has a method for each resource, and each resource one for each operation.

// Generated code is formatted by its generator.
/// The filters that parameters take: a trait for each documented set of operators.
#[rustfmt::skip]
pub mod operators;
#[rustfmt::skip]
mod resources;
pub mod webhook;

/// Every operation of the API, its parameters and its schemas, as data.
pub mod operations {
    pub use crate::operation::piriod::*;
}

use std::ops::Deref;
use std::time::Duration;

use planwire_client::Context;
pub use planwire_client::piriod::enums::*;
pub use planwire_client::piriod::identifiers::*;
pub use resources::*;

use crate::call::setting::Setting;
use crate::client::builder::{self, ClientBuilder, Sources};
use crate::error::Result;
use crate::operation::Api;
use crate::raw::RawClient;

crate::call::core::generated_client!(planwire_client::piriod::Client);

/// A client of the Piriod API.
///
/// Cloning is cheap, and clones share connections. It needs a token (`PIRIOD_TOKEN`), a workspace
/// (`PIRIOD_WORKSPACE`), and takes the test mode (`PIRIOD_TEST_MODE`) and a base URL (`PIRIOD_BASE_URL`).
///
/// ```no_run
/// # async fn example() -> planwire::Result<()> {
/// use planwire::piriod::PlanStatus;
/// use planwire::{Piriod, desc};
///
/// let piriod = Piriod::builder().workspace("acc_1").token("…").build()?;
/// let plans = piriod.plans().list().status(PlanStatus::Active).order_by(desc("created")).all().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Piriod {
    raw: RawClient,
}

impl Piriod {
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

impl Deref for Piriod {
    type Target = RawClient;

    fn deref(&self) -> &RawClient {
        &self.raw
    }
}

impl From<Piriod> for RawClient {
    fn from(client: Piriod) -> Self {
        client.raw
    }
}

impl From<RawClient> for Piriod {
    fn from(raw: RawClient) -> Self {
        Self { raw }
    }
}

/// The settings that only Piriod has.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    workspace: Option<String>,
    test_mode: Option<bool>,
}

impl ClientBuilder<Settings> {
    /// Sets the workspace, by its identifier such as `acc_01H8XYZ123ABC`.
    pub fn workspace(mut self, identifier: impl Into<String>) -> Self {
        self.vendor.workspace = Some(identifier.into());
        self
    }

    /// Sets the test mode, which has separate data. Default: `false`.
    pub fn test_mode(mut self, test_mode: bool) -> Self {
        self.vendor.test_mode = Some(test_mode);
        self
    }
}

impl builder::sealed::Vendor for Settings {
    type Client = Piriod;
    const API: Api = Api::Piriod;
    const BASE_URL: &'static str = operations::BASE_URL;
    const TOKEN_PREFIX: &'static str = operations::TOKEN_PREFIX;
    const TOKEN_VARIABLE: &'static str = "PIRIOD_TOKEN";
    const BASE_URL_VARIABLE: &'static str = "PIRIOD_BASE_URL";
    const RATE_LIMIT: Option<(u32, Duration)> = None;

    const HEADERS: &'static [&'static str] = &["x-simple-workspace", "x-piriod-test-mode"];

    fn headers(&self, sources: &Sources, public: bool, context: Context) -> Result<Context> {
        if public {
            return Ok(context);
        }
        let workspace =
            sources.required(self.workspace.as_deref(), "workspace", "PIRIOD_WORKSPACE")?;
        workspace.refuse_url(
            "piriod.com",
            "give the workspace's identifier alone, such as `acc_01H8XYZ123ABC`",
        )?;
        let test_mode = match self.test_mode {
            Some(test_mode) => test_mode,
            None => sources
                .environment
                .flag("PIRIOD_TEST_MODE")?
                .unwrap_or(false),
        };
        let context = builder::header(context, "x-simple-workspace", &workspace)?;
        // Omitted if it is off, which is the documented default.
        if test_mode {
            builder::header(context, "x-piriod-test-mode", &Setting::default("true"))
        } else {
            Ok(context)
        }
    }
}
