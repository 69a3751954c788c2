//! What making a client needs of an API.

use std::sync::Arc;
use std::time::Duration;

use planwire_client::Context;

use crate::core::Core;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::operation::Api;

/// What differs from API to API: its own settings, its headers, where it is.
pub trait Vendor: sealed::Vendor {}

impl<V: sealed::Vendor> Vendor for V {}

pub(crate) mod sealed {
    use super::{Api, Arc, Context, Core, Duration, Environment, Result};

    pub trait Vendor {
        type Client: From<Arc<Core>>;
        const API: Api;
        const BASE_URL: &'static str;
        /// The word before the token in its header.
        const TOKEN_PREFIX: &'static str;
        const TOKEN_VARIABLE: &'static str;
        const BASE_URL_VARIABLE: &'static str;
        /// How many requests the vendor allows in any period of a length, where that is known.
        const RATE_LIMIT: Option<(u32, Duration)>;

        /// The headers that only this API has, in lower case.
        const HEADERS: &'static [&'static str];

        /// Adds the headers that go out with every call. A client of public operations only has no
        /// company and no workspace.
        fn headers(
            &self,
            environment: &Environment,
            public: bool,
            context: Context,
        ) -> Result<Context>;
    }
}

/// A setting that a client cannot do without.
pub(crate) fn required(
    set: Option<&String>,
    environment: &Environment,
    variable: &str,
    name: &str,
) -> Result<String> {
    let value = match set {
        Some(value) => Some(value.clone()),
        None => environment.get(variable)?,
    };
    value.filter(|it| !it.is_empty()).ok_or_else(|| {
        let advice = environment.advice(variable, name);
        Error::configuration(format!("there is no {name}: {advice}"))
    })
}

/// Adds a header, or says which setting it cannot be made of.
pub(crate) fn header(context: Context, name: &str, value: &str, setting: &str) -> Result<Context> {
    context.header(name, value).map_err(|_| {
        Error::configuration(format!(
            "the {setting} holds a character that no header can carry"
        ))
    })
}
