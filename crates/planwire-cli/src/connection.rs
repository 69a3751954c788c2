//! How an API is reached: by flags, by the environment, or in a sandbox.

use std::env;
use std::time::Duration;

use planwire::operation::{Operation, Parameter};
use planwire::{ClientBuilder, List, Piriod, RawList, Vendor, Wethod};
use planwire_sandbox::Sandbox;

use crate::catalogue::{Catalogue, Setting};
use crate::command::{ATTEMPTS, Flags, TIMEOUT};
use crate::failure::Failure;
use crate::terminal::Messages;

/// Sent behind the library's own name.
const USER_AGENT: &str = concat!("planwire-cli/", env!("CARGO_PKG_VERSION"));

/// The flags, the sandbox where one was asked for, and where to say what is waited for.
pub(crate) struct Connection<'a> {
    pub(crate) flags: Flags<'a>,
    pub(crate) sandbox: Option<&'a Sandbox>,
    pub(crate) messages: &'a Messages,
}

impl Connection<'_> {
    /// The list of an operation.
    ///
    /// # Errors
    ///
    /// Where a setting is missing or wrong. What is missing is found here first, because the library's
    /// advice is for those who write Rust.
    pub(crate) fn list(
        &self,
        catalogue: &Catalogue,
        operation: &Operation,
    ) -> Result<List<RawList>, Failure> {
        if self.sandbox.is_none() {
            if is_unset(catalogue.token_variable) {
                return Err(Failure::usage(format!(
                    "there is no token: set {} in the environment (there is no flag for it, because other users \
                     of a machine can see its command lines), or try --sandbox, which needs none",
                    catalogue.token_variable
                )));
            }
            if let Some(missing) = self.missing(catalogue) {
                return Err(Failure::usage(format!(
                    "there is no {flag}: give --{flag}, or set {variable} in the environment",
                    flag = missing.flag,
                    variable = missing.variable
                )));
            }
        }
        Ok((catalogue.list)(self, operation.id)?)
    }

    /// A required setting that neither a flag nor the environment gives.
    fn missing(&self, catalogue: &Catalogue) -> Option<&'static Setting> {
        let required = |it: &Parameter| it.required && it.default.is_none();
        catalogue.settings.iter().find(|setting| {
            catalogue.header(setting).is_some_and(required)
                && self.text(setting.flag).is_none()
                && is_unset(setting.variable)
        })
    }

    /// What is the same for both APIs. It comes last, since a flag counts more than the sandbox and the environment.
    fn settled<V: Vendor>(&self, builder: ClientBuilder<V>) -> ClientBuilder<V> {
        let messages = self.messages.clone();
        let mut builder = builder
            .user_agent(USER_AGENT)
            .on_wait(move |wait| messages.note(&wait.to_string()));
        if let Some(url) = self.text("base-url") {
            builder = builder.base_url(url);
        }
        if let Some(&attempts) = self.flags.get::<u64>(ATTEMPTS) {
            builder = builder.max_attempts(u32::try_from(attempts).unwrap_or(u32::MAX));
        }
        if let Some(&seconds) = self.flags.get(TIMEOUT) {
            builder = builder.call_timeout(Duration::from_secs(seconds));
        }
        builder
    }

    fn text(&self, flag: &str) -> Option<&String> {
        self.flags.get(flag)
    }
}

/// An empty variable is as good as none, as shells see it.
fn is_unset(variable: &str) -> bool {
    env::var_os(variable).is_none_or(|value| value.is_empty())
}

/// The list of an operation of Wethod.
pub(crate) fn wethod(
    connection: &Connection<'_>,
    operation: &str,
) -> planwire::Result<List<RawList>> {
    let builder = Wethod::builder();
    let mut builder = match connection.sandbox.map(Sandbox::wethod) {
        // Nothing of the environment: the sandbox knows one token, and a real one is none of its business.
        Some(access) => builder
            .base_url(access.base_url())
            .token(access.token())
            .company(access.company()),
        None => builder.environment(),
    };
    if let Some(company) = connection.text("company") {
        builder = builder.company(company);
    }
    if let Some(version) = connection.text("api-version") {
        builder = builder.version(version);
    }
    connection.settled(builder).build()?.raw_list(operation)
}

/// The list of an operation of Piriod.
pub(crate) fn piriod(
    connection: &Connection<'_>,
    operation: &str,
) -> planwire::Result<List<RawList>> {
    let builder = Piriod::builder();
    let mut builder = match connection.sandbox.map(Sandbox::piriod) {
        Some(access) => builder
            .base_url(access.base_url())
            .token(access.token())
            .workspace(access.workspace()),
        None => builder.environment(),
    };
    if let Some(workspace) = connection.text("workspace") {
        builder = builder.workspace(workspace);
    }
    if let Some(&test_mode) = connection.flags.get("test-mode") {
        builder = builder.test_mode(test_mode);
    }
    connection.settled(builder).build()?.raw_list(operation)
}
