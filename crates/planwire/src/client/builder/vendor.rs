//! The parts of building a client that differ between the APIs.

use std::time::Duration;

use planwire_client::Context;

use crate::call::setting::Setting;
use crate::error::Result;
use crate::operation::Api;
use crate::raw::RawClient;

use super::Sources;

/// The parts that differ between the APIs: settings, headers, base URL.
pub trait Vendor: sealed::Vendor {}

impl<V: sealed::Vendor> Vendor for V {}

pub(crate) mod sealed {
    use super::{Api, Context, Duration, RawClient, Result, Sources};

    pub trait Vendor {
        type Client: From<RawClient>;
        const API: Api;
        const BASE_URL: &'static str;
        /// The word before the token in its header.
        const TOKEN_PREFIX: &'static str;
        const TOKEN_VARIABLE: &'static str;
        const BASE_URL_VARIABLE: &'static str;
        /// The vendor's rate limit: requests in any period of a length, if it is documented.
        const RATE_LIMIT: Option<(u32, Duration)>;

        /// The headers that only this API has, in lower case.
        const HEADERS: &'static [&'static str];

        /// Adds the headers of every call. A client for public operations only has no company and no workspace.
        fn headers(&self, sources: &Sources, public: bool, context: Context) -> Result<Context>;
    }
}

/// Adds a header.
pub(crate) fn header(context: Context, name: &str, setting: &Setting) -> Result<Context> {
    context.header(name, setting.as_str()).map_err(|_| {
        setting.invalid(
            "it contains a character that is invalid in a header",
            "use visible ASCII characters only",
        )
    })
}
