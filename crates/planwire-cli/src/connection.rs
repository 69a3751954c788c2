//! The connection to an API: by flags, the environment, a profile, or in a sandbox.

mod account;
mod settings;

use std::time::Duration;

use planwire::operation::{Authentication, Operation, Parameter};
use planwire::{ClientBuilder, Piriod, RawClient, Vendor, Wethod};
use planwire_sandbox::Sandbox;

use crate::catalogue::{Api, Catalogue, Setting};
use crate::failure::Failure;
use crate::flags::{ATTEMPTS, Flags, TIMEOUT, VERBOSE};
use crate::profiles::{self, Chosen};
use crate::request;
use crate::terminal::Messages;

pub(crate) use account::{Account, Accounts};
pub(crate) use settings::{BASE_URL, Found, Settings, Source};

/// The user agent, appended to that of the library.
const USER_AGENT: &str = concat!("planwire-cli/", env!("CARGO_PKG_VERSION"));

/// The sources of settings, and the messages that report waits.
pub(crate) struct Connection<'a> {
    flags: Flags<'a>,
    catalogue: &'static Catalogue,
    sandbox: Option<&'a Sandbox>,
    settings: Settings<'a>,
    messages: &'a Messages,
    /// Set if it is for public operations only.
    public: bool,
    /// The path of its requests.
    path: String,
}

impl<'a> Connection<'a> {
    /// Finds the settings.
    ///
    /// # Errors
    ///
    /// If the selected profile does not exist, or the profiles cannot be read.
    pub(crate) fn new(
        flags: Flags<'a>,
        catalogue: &'static Catalogue,
        sandbox: Option<&'a Sandbox>,
        messages: &'a Messages,
    ) -> Result<Self, Failure> {
        let settings = match sandbox {
            Some(_) => Settings::of_sandbox(flags, catalogue),
            None => Settings::find(flags, catalogue)?,
        };
        let ignored = settings.ignored();
        if let Some(chosen) = settings.profile.as_ref().filter(|_| !ignored.is_empty()) {
            messages.note(&format!(
                "the profile `{}` is used alone; ignored in the environment: {}",
                chosen.name,
                ignored.join(", ")
            ));
        }
        Ok(Self {
            flags,
            catalogue,
            sandbox,
            settings,
            messages,
            public: false,
            path: String::new(),
        })
    }

    /// Checks the settings of a profile before it is stored.
    ///
    /// # Errors
    ///
    /// If a setting is invalid.
    pub(crate) fn check_profile(
        flags: Flags<'_>,
        catalogue: &'static Catalogue,
        chosen: Chosen,
    ) -> Result<(), Failure> {
        let connection = Connection {
            flags,
            catalogue,
            sandbox: None,
            settings: Settings::of_profile(flags, catalogue, chosen),
            messages: &Messages::new(),
            public: false,
            path: String::new(),
        };
        connection.build()?;
        Ok(())
    }

    /// Returns the client for an operation, or for any path without one.
    ///
    /// # Errors
    ///
    /// If a setting is missing or invalid. Missing settings are reported here, because the library's hints
    /// are written for Rust code.
    pub(crate) fn client(mut self, operation: Option<&Operation>) -> Result<RawClient, Failure> {
        self.path = request::path(operation, self.flags);
        if self.sandbox.is_none() {
            let authentication = operation.map_or(Authentication::Required, |it| it.authentication);
            let token = self.settings.token().is_some();
            let missing = self.missing();
            self.public = match authentication {
                Authentication::None => !token || missing.is_some(),
                Authentication::Optional => !token,
                _ => false,
            };
            if !token && !self.public {
                let others = profiles::names(self.catalogue);
                if let Some(first) = others.first() {
                    return Err(Failure::usage(format!(
                        "cannot choose a profile of {}: there is no default; add --profile NAME ({}), or run \
                         `planwire auth use {first}`",
                        self.catalogue.name,
                        others.join(", ")
                    )));
                }
                return Err(Failure::usage(format!(
                    "missing token: store one with `planwire auth add`, or set {} in the environment (there is no \
                     flag for it, because other users of a machine can see its command lines); or try --sandbox, \
                     which needs none",
                    self.catalogue.token_variable
                )));
            }
            if let Some(missing) = missing.filter(|_| !self.public) {
                return Err(Failure::usage(format!(
                    "missing {flag}: add --{flag}, set {variable} in the environment, or store it with `planwire auth \
                      add`",
                    flag = missing.flag,
                    variable = missing.variable
                )));
            }
            self.settings.check(match self.public {
                true => Authentication::None,
                false => authentication,
            })?;
        }
        Ok(self.build()?)
    }

    fn build(&self) -> planwire::Result<RawClient> {
        match self.catalogue.api {
            Api::Wethod => wethod(self),
            Api::Piriod => piriod(self),
        }
    }

    /// Returns whether there is a token, or a sandbox that has its own.
    pub(crate) fn has_token(&self) -> bool {
        self.sandbox.is_some() || self.settings.token().is_some()
    }

    /// Returns the name of the account: the company or workspace; test mode is another account.
    pub(crate) fn account(&self) -> String {
        let of_sandbox = self.sandbox.map(|sandbox| match self.catalogue.api {
            Api::Wethod => sandbox.wethod().company().to_owned(),
            Api::Piriod => sandbox.piriod().workspace().to_owned(),
        });
        let mut words: Vec<_> = of_sandbox.into_iter().collect();
        for setting in self.catalogue.settings {
            let (Some(parameter), Some(found)) =
                (self.catalogue.header(setting), self.settings.get(setting))
            else {
                continue;
            };
            if Setting::is_switch(Some(parameter)) {
                words.extend(settings::is_on(&found.value).then(|| setting.flag.to_owned()));
            } else if parameter.required && found.source != Source::Default {
                words.push(found.value);
            }
        }
        words.join("/")
    }

    /// Returns the target in words: `company acme`, `a sandbox`.
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
                let found = self.settings.get(setting)?;
                if found.source == Source::Default {
                    return None;
                }
                let value = found.value;
                if Setting::is_switch(Some(parameter)) {
                    return settings::is_on(&value).then(|| setting.flag.replace('-', " "));
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

    /// Returns a required setting that is unset.
    fn missing(&self) -> Option<&'static Setting> {
        let required = |it: &Parameter| it.required && it.default.is_none();
        self.catalogue.settings.iter().find(|setting| {
            self.catalogue.header(setting).is_some_and(required)
                && self.settings.get(setting).is_none()
        })
    }

    /// Applies the settings that both APIs share. This comes last, because a flag takes precedence over the
    /// sandbox and the environment.
    fn settled<V: Vendor>(&self, builder: ClientBuilder<V>) -> ClientBuilder<V> {
        let messages = self.messages.clone();
        let (sent, path) = (self.messages.clone(), self.path.clone());
        let is_verbose = self.flags.is_set(VERBOSE);
        let mut builder = builder
            .user_agent(USER_AGENT)
            .on_wait(move |wait| messages.note(&wait.to_string()))
            .on_attempt(move |attempt| {
                sent.count(attempt);
                if is_verbose {
                    sent.attempt(attempt, &path);
                }
            });
        if let (Some(source @ Source::Profile(_)), Some(chosen)) =
            (self.settings.token(), &self.settings.profile)
        {
            builder = builder
                .token(chosen.profile.token.expose())
                .setting_name("token", source.name("token"));
        }
        if let Some(found) = given(self.settings.base_url()) {
            builder = builder
                .setting_name("base_url", found.source.name("base URL"))
                .base_url(found.value);
        }
        if self.public {
            builder = builder.without_token();
        }
        if let Some(&attempts) = self.flags.get::<u64>(ATTEMPTS) {
            builder = builder.max_attempts(u32::try_from(attempts).unwrap_or(u32::MAX));
        }
        if let Some(&seconds) = self.flags.get(TIMEOUT) {
            builder = builder.call_timeout(Duration::from_secs(seconds));
        }
        builder
    }

    /// Applies a setting, and its name for errors; `set` is the builder's `method`.
    fn give<V: Vendor>(
        &self,
        builder: ClientBuilder<V>,
        flag: &str,
        method: &'static str,
        set: impl FnOnce(ClientBuilder<V>, String) -> ClientBuilder<V>,
    ) -> ClientBuilder<V> {
        let setting = self.catalogue.settings.iter().find(|it| it.flag == flag);
        let found = setting.and_then(|it| given(self.settings.get(it)?));
        match found {
            Some(Found { value, source }) => {
                set(builder.setting_name(method, source.name(method)), value)
            }
            None => builder,
        }
    }
}

/// Returns a setting that the library finds neither in the environment nor in the documents.
fn given(found: Found<'_>) -> Option<Found<'_>> {
    matches!(found.source, Source::Flag(_) | Source::Profile(_)).then_some(found)
}

/// Creates a client of Wethod.
fn wethod(connection: &Connection<'_>) -> planwire::Result<RawClient> {
    let builder = Wethod::builder();
    let mut builder = match connection.sandbox.map(Sandbox::wethod) {
        // The environment is ignored: the sandbox accepts one token, and must not see a real one.
        Some(access) => builder
            .base_url(access.base_url())
            .token(access.token())
            .company(access.company()),
        None if connection.settings.use_environment() => builder.environment(),
        None => builder,
    };
    builder = connection.give(builder, "company", "company", |it, company| {
        it.company(company)
    });
    builder = connection.give(builder, "api-version", "version", |it, version| {
        it.version(version)
    });
    connection.settled(builder).build().map(RawClient::from)
}

/// Creates a client of Piriod.
fn piriod(connection: &Connection<'_>) -> planwire::Result<RawClient> {
    let builder = Piriod::builder();
    let mut builder = match connection.sandbox.map(Sandbox::piriod) {
        Some(access) => builder
            .base_url(access.base_url())
            .token(access.token())
            .workspace(access.workspace()),
        None if connection.settings.use_environment() => builder.environment(),
        None => builder,
    };
    builder = connection.give(builder, "workspace", "workspace", |it, workspace| {
        it.workspace(workspace)
    });
    builder = connection.give(builder, "test-mode", "test_mode", |it, test_mode| {
        it.test_mode(settings::is_on(&test_mode))
    });
    connection.settled(builder).build().map(RawClient::from)
}
