//! How an API is reached: by flags, by the environment, by a profile, or in a sandbox.

use std::env;
use std::time::Duration;

use planwire::operation::{Authentication, Operation, Parameter};
use planwire::{ClientBuilder, List, Method, Piriod, RawList, RawRequest, Vendor, Wethod};
use planwire_sandbox::Sandbox;

use crate::catalogue::{Catalogue, Setting};
use crate::command::{ATTEMPTS, Flags, PROFILE, TIMEOUT, VERBOSE};
use crate::failure::Failure;
use crate::messages::Messages;
use crate::profiles::{self, Profile};
use crate::request;

/// Sent behind the library's own name.
const USER_AGENT: &str = concat!("planwire-cli/", env!("CARGO_PKG_VERSION"));

/// Where settings come from, and where to say what is waited for. A flag counts more than the environment, and that
/// more than the profile; in a sandbox only flags count.
pub(crate) struct Connection<'a> {
    flags: Flags<'a>,
    catalogue: &'static Catalogue,
    sandbox: Option<&'a Sandbox>,
    profile: Option<Profile>,
    messages: &'a Messages,
    /// Whether it is for public operations only.
    public: bool,
    /// The path of its requests.
    path: String,
}

/// The client of either API, by the names of operations.
pub(crate) enum Client {
    Wethod(Wethod),
    Piriod(Piriod),
}

impl Client {
    /// The list of an operation.
    pub(crate) fn list(&self, operation: &Operation) -> planwire::Result<List<RawList>> {
        match self {
            Self::Wethod(client) => client.raw_list(operation.id),
            Self::Piriod(client) => client.raw_list(operation.id),
        }
    }

    /// The request of an operation.
    pub(crate) fn request(&self, operation: &Operation) -> planwire::Result<RawRequest> {
        match self {
            Self::Wethod(client) => client.raw_request(operation.id),
            Self::Piriod(client) => client.raw_request(operation.id),
        }
    }

    /// A request to any path.
    pub(crate) fn any(&self, method: Method, path: &str) -> RawRequest {
        match self {
            Self::Wethod(client) => client.request(method, path),
            Self::Piriod(client) => client.request(method, path),
        }
    }
}

impl<'a> Connection<'a> {
    /// Finds out where settings come from.
    ///
    /// # Errors
    ///
    /// Where a profile was named that there is not, or the profiles cannot be read.
    pub(crate) fn new(
        flags: Flags<'a>,
        catalogue: &'static Catalogue,
        sandbox: Option<&'a Sandbox>,
        messages: &'a Messages,
    ) -> Result<Self, Failure> {
        let profile = match sandbox {
            // A real token is none of its business.
            Some(_) => None,
            None => profiles::chosen(flags.get::<String>(PROFILE), catalogue)?,
        };
        let connection = Self {
            flags,
            catalogue,
            sandbox,
            profile,
            messages,
            public: false,
            path: String::new(),
        };
        connection.say_what_outdoes_the_profile();
        Ok(connection)
    }

    /// The client for an operation, or for any path where there is none.
    ///
    /// # Errors
    ///
    /// Where a setting is missing or wrong. What is missing is found here first, because the library's
    /// advice is for those who write Rust.
    pub(crate) fn client(mut self, operation: Option<&Operation>) -> Result<Client, Failure> {
        self.path = request::path(operation, self.flags);
        if self.sandbox.is_none() {
            let authentication = operation.map_or(Authentication::Required, |it| it.authentication);
            let token = self.has_token();
            let missing = self.missing();
            self.public = match authentication {
                Authentication::None => !token || missing.is_some(),
                Authentication::Optional => !token,
                _ => false,
            };
            if !token && !self.public {
                let others = profiles::names(self.catalogue);
                if !others.is_empty() {
                    return Err(Failure::usage(format!(
                        "no profile of {api} is the default, and {variable} is not set: give --{PROFILE} NAME, or \
                         choose a default with `planwire auth use NAME`; the profiles of {api} are {others}",
                        api = self.catalogue.name,
                        variable = self.catalogue.token_variable,
                        others = others.join(", ")
                    )));
                }
                return Err(Failure::usage(format!(
                    "there is no token: keep one with `planwire auth add`, or set {} in the environment (there is \
                     no flag for it, because other users of a machine can see its command lines); or try --sandbox, \
                     which needs none",
                    self.catalogue.token_variable
                )));
            }
            if let Some(missing) = missing.filter(|_| !self.public) {
                return Err(Failure::usage(format!(
                    "there is no {flag}: give --{flag}, set {variable} in the environment, or keep it with \
                     `planwire auth add`",
                    flag = missing.flag,
                    variable = missing.variable
                )));
            }
        }
        Ok((self.catalogue.client)(&self)?)
    }

    /// What is asked, in words: `company acme`, `a sandbox`.
    pub(crate) fn target(&self) -> String {
        if self.sandbox.is_some() {
            return "a sandbox".to_owned();
        }
        let mut words: Vec<_> = self
            .catalogue
            .settings
            .iter()
            .filter_map(|setting| {
                let parameter = self.catalogue.header(setting)?;
                let value = self.value(setting)?;
                if Setting::is_switch(Some(parameter)) {
                    let is_on = matches!(value.as_str(), "true" | "1" | "yes" | "on");
                    return is_on.then(|| setting.flag.replace('-', " "));
                }
                parameter
                    .required
                    .then(|| format!("{} {value}", setting.flag))
            })
            .collect();
        if words.is_empty() {
            words.push(self.catalogue.name.to_owned());
        }
        words.join(", ")
    }

    /// A required setting that nothing gives.
    fn missing(&self) -> Option<&'static Setting> {
        let required = |it: &Parameter| it.required && it.default.is_none();
        self.catalogue.settings.iter().find(|setting| {
            self.catalogue.header(setting).is_some_and(required) && self.value(setting).is_none()
        })
    }

    fn has_token(&self) -> bool {
        !is_unset(self.catalogue.token_variable) || self.profile.is_some()
    }

    /// A setting, wherever it comes from.
    fn value(&self, setting: &Setting) -> Option<String> {
        let variable = || env::var(setting.variable).ok().filter(|it| !it.is_empty());
        let flag = match self.flags.get::<bool>(setting.flag) {
            Some(is_on) => Some(is_on.to_string()),
            None => self.text(setting.flag).cloned(),
        };
        flag.or_else(variable)
            .or_else(|| self.kept(setting.flag, setting.variable))
    }

    /// A setting of the profile's, unless the environment has it.
    fn kept(&self, flag: &str, variable: &str) -> Option<String> {
        let profile = self.profile.as_ref().filter(|_| is_unset(variable))?;
        profile.settings.get(flag).cloned()
    }

    /// Nobody who has named a profile expects the environment to count more.
    fn say_what_outdoes_the_profile(&self) {
        let Some(name) = self.flags.get::<String>(PROFILE) else {
            return;
        };
        let Catalogue {
            token_variable,
            base_url_variable,
            settings,
            ..
        } = self.catalogue;
        let variables = [*token_variable, *base_url_variable].into_iter();
        let variables = variables.chain(settings.iter().map(|it| it.variable));
        let set: Vec<_> = variables.filter(|it| !is_unset(it)).collect();
        if !set.is_empty() && self.profile.is_some() {
            let text = format!(
                "the environment counts more than the profile `{name}`: {} is set there",
                set.join(", ")
            );
            self.messages.note(&text);
        }
    }

    /// What is the same for both APIs. It comes last, since a flag counts more than the sandbox and the environment.
    fn settled<V: Vendor>(&self, builder: ClientBuilder<V>) -> ClientBuilder<V> {
        let messages = self.messages.clone();
        let mut builder = builder
            .user_agent(USER_AGENT)
            .on_wait(move |wait| messages.note(&wait.to_string()));
        if self.flags.is_set(VERBOSE) {
            let (messages, path) = (self.messages.clone(), self.path.clone());
            builder = builder.on_attempt(move |attempt| messages.attempt(attempt, &path));
        }
        if let Some(profile) = &self.profile {
            if is_unset(self.catalogue.token_variable) {
                builder = builder.token(profile.token.expose());
            }
            if let Some(url) = &profile.base_url
                && is_unset(self.catalogue.base_url_variable)
            {
                builder = builder.base_url(url);
            }
        }
        if self.public {
            builder = builder.without_token();
        }
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

    /// A setting that the library does not find in the environment itself.
    fn given(&self, flag: &str, variable: &str) -> Option<String> {
        let flag_value = self.text(flag).cloned();
        flag_value.or_else(|| self.kept(flag, variable))
    }

    fn text(&self, flag: &str) -> Option<&String> {
        self.flags.get(flag)
    }
}

/// An empty variable is as good as none, as shells see it.
fn is_unset(variable: &str) -> bool {
    env::var_os(variable).is_none_or(|value| value.is_empty())
}

/// A client of Wethod.
pub(crate) fn wethod(connection: &Connection<'_>) -> planwire::Result<Client> {
    let builder = Wethod::builder();
    let mut builder = match connection.sandbox.map(Sandbox::wethod) {
        // Nothing of the environment: the sandbox knows one token, and a real one is none of its business.
        Some(access) => builder
            .base_url(access.base_url())
            .token(access.token())
            .company(access.company()),
        None => builder.environment(),
    };
    if let Some(company) = connection.given("company", "WETHOD_COMPANY") {
        builder = builder.company(company);
    }
    if let Some(version) = connection.given("api-version", "WETHOD_VERSION") {
        builder = builder.version(version);
    }
    connection.settled(builder).build().map(Client::Wethod)
}

/// A client of Piriod.
pub(crate) fn piriod(connection: &Connection<'_>) -> planwire::Result<Client> {
    let builder = Piriod::builder();
    let mut builder = match connection.sandbox.map(Sandbox::piriod) {
        Some(access) => builder
            .base_url(access.base_url())
            .token(access.token())
            .workspace(access.workspace()),
        None => builder.environment(),
    };
    if let Some(workspace) = connection.given("workspace", "PIRIOD_WORKSPACE") {
        builder = builder.workspace(workspace);
    }
    if let Some(&test_mode) = connection.flags.get("test-mode") {
        builder = builder.test_mode(test_mode);
    } else if let Some(test_mode) = connection.kept("test-mode", "PIRIOD_TEST_MODE") {
        builder = builder.test_mode(test_mode == "true");
    }
    connection.settled(builder).build().map(Client::Piriod)
}
