//! The source of each setting: a flag, the environment, a profile or the vendor's default.

use std::env;
use std::fmt;

use planwire::operation::Authentication;

use crate::catalogue::{Catalogue, Setting};
use crate::failure::Failure;
use crate::flags::{Flags, PROFILE};
use crate::profiles::{self, Chosen};

pub(crate) const BASE_URL: &str = "base-url";

/// The settings of an API. A flag takes precedence over the environment, and the environment over the default
/// profile. A profile selected by name is used alone: the environment is ignored then.
pub(crate) struct Settings<'m> {
    flags: Flags<'m>,
    catalogue: &'static Catalogue,
    pub(crate) profile: Option<Chosen>,
    /// Set if variables are used.
    environment: bool,
}

/// The source of a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source<'s> {
    Flag(&'static str),
    Environment(&'static str),
    Profile(&'s str),
    /// The documents.
    Default,
}

/// A setting and its source.
pub(crate) struct Found<'s> {
    pub(crate) value: String,
    pub(crate) source: Source<'s>,
}

impl<'m> Settings<'m> {
    /// Finds the settings.
    ///
    /// # Errors
    ///
    /// If the selected profile does not exist, or the profiles cannot be read.
    pub(crate) fn find(flags: Flags<'m>, catalogue: &'static Catalogue) -> Result<Self, Failure> {
        let profile = profiles::chosen(flags.get::<String>(PROFILE), catalogue)?;
        let is_named = profile.as_ref().is_some_and(|it| it.named_by.is_some());
        Ok(Self {
            flags,
            catalogue,
            profile,
            environment: !is_named,
        })
    }

    /// Returns the settings of a sandbox: flags only, because it must not see a real token.
    pub(crate) fn of_sandbox(flags: Flags<'m>, catalogue: &'static Catalogue) -> Self {
        Self {
            flags,
            catalogue,
            profile: None,
            environment: false,
        }
    }

    /// Returns the settings of a profile that is about to be stored; most come from flags.
    pub(crate) fn of_profile(
        flags: Flags<'m>,
        catalogue: &'static Catalogue,
        chosen: Chosen,
    ) -> Self {
        Self {
            flags,
            catalogue,
            profile: Some(chosen),
            environment: false,
        }
    }

    /// Returns whether the library reads variables.
    pub(crate) fn use_environment(&self) -> bool {
        self.environment
    }

    /// Returns the source of the token, if there is one.
    pub(crate) fn token(&self) -> Option<Source<'_>> {
        let variable = self.catalogue.token_variable;
        match &self.profile {
            _ if self.environment && is_set(variable) => Some(Source::Environment(variable)),
            Some(chosen) => Some(Source::Profile(&chosen.name)),
            None => None,
        }
    }

    pub(crate) fn base_url(&self) -> Found<'_> {
        let stored = self
            .profile
            .as_ref()
            .and_then(|it| it.profile.base_url.as_ref());
        let found = self.found(BASE_URL, self.catalogue.base_url_variable, stored);
        found.unwrap_or_else(|| Found {
            value: self.catalogue.base_url.to_owned(),
            source: Source::Default,
        })
    }

    /// Returns a setting of this API; `None` if it is unset and has no default.
    pub(crate) fn get(&self, setting: &'static Setting) -> Option<Found<'_>> {
        let found = self.found(setting.flag, setting.variable, self.stored(setting));
        let default = || {
            let value = self.catalogue.header(setting)?.default?.to_owned();
            let source = Source::Default;
            Some(Found { value, source })
        };
        found.or_else(default)
    }

    fn stored(&self, setting: &Setting) -> Option<&String> {
        self.profile.as_ref()?.profile.settings.get(setting.flag)
    }

    fn found<'s>(
        &'s self,
        flag: &'static str,
        variable: &'static str,
        stored: Option<&String>,
    ) -> Option<Found<'s>> {
        let given = match self.flags.get::<bool>(flag) {
            Some(is_on) => Some(is_on.to_string()),
            None => self.flags.get::<String>(flag).cloned(),
        };
        if let Some(value) = given {
            let source = Source::Flag(flag);
            return Some(Found { value, source });
        }
        if self.environment && is_set(variable) {
            let (value, source) = (read(variable), Source::Environment(variable));
            return Some(Found { value, source });
        }
        let (chosen, stored) = (self.profile.as_ref()?, stored?);
        Some(Found {
            value: stored.trim().to_owned(),
            source: Source::Profile(&chosen.name),
        })
    }

    /// Refuses to mix a profile that was selected by name with the environment, and to send a token to a base
    /// URL from another source. `authentication` says whether a token is sent.
    pub(crate) fn check(&self, authentication: Authentication) -> Result<(), Failure> {
        if self
            .profile
            .as_ref()
            .is_some_and(|it| it.named_by.is_some())
        {
            self.refuse_gaps()?;
        }
        if authentication == Authentication::None {
            return Ok(());
        }
        self.refuse_crossing()
    }

    /// Refuses variables that would fill settings that the profile leaves unset; they may belong to another
    /// account.
    fn refuse_gaps(&self) -> Result<(), Failure> {
        let Catalogue {
            base_url_variable,
            settings,
            ..
        } = self.catalogue;
        let base_url = (self.base_url(), BASE_URL, *base_url_variable);
        let settings = settings
            .iter()
            .filter_map(|it| Some((self.get(it)?, it.flag, it.variable)));
        for (found, flag, variable) in std::iter::once(base_url).chain(settings) {
            let is_open = found.source == Source::Default;
            if is_open && is_set(variable) && !is_same(&read(variable), &found.value) {
                let name = self.profile.as_ref().map_or("", |it| &it.name);
                return Err(Failure::usage(format!(
                    "cannot use the profile `{name}`: {variable} is set, but the profile, which is used alone, has no \
                      {flag}; add --{flag}, or unset {variable}"
                )));
            }
        }
        Ok(())
    }

    /// Refuses a token with a base URL that it was not set with.
    fn refuse_crossing(&self) -> Result<(), Failure> {
        let url = self.base_url();
        let refuse = |token: &str, help: &str| {
            let of = match url.source {
                Source::Profile(name) => format!("the base URL of the profile `{name}`"),
                Source::Flag(_) => format!("the URL of --{BASE_URL}"),
                _ => format!("the URL in {}", self.catalogue.base_url_variable),
            };
            Err(Failure::usage(format!(
                "cannot send {token} to {of}: a token is sent only to the base URL of its own source; {help}"
            )))
        };
        let Catalogue {
            token_variable,
            base_url_variable,
            ..
        } = self.catalogue;
        match (self.token(), &self.profile) {
            // A flag overrides the variable in one command.
            (Some(Source::Environment(_)), Some(chosen))
                if matches!(url.source, Source::Profile(_))
                    && !is_same(&url.value, self.catalogue.base_url) =>
            {
                let help = format!(
                    "set {base_url_variable}, add --{BASE_URL}, or select the profile by --{PROFILE} {}",
                    chosen.name
                );
                refuse(token_variable, &help)
            }
            (Some(Source::Profile(name)), Some(chosen))
                if chosen.named_by.is_none()
                    && !is_same(&url.value, chosen.base_url(self.catalogue)) =>
            {
                let token = format!("the token of the profile `{name}`");
                let help = match url.source {
                    Source::Flag(_) => format!("add --{PROFILE} {name} to confirm"),
                    _ => format!(
                        "unset {base_url_variable}, set {token_variable} as well, or select both by --{PROFILE} \
                         {name} and --{BASE_URL}"
                    ),
                };
                refuse(&token, &help)
            }
            _ => Ok(()),
        }
    }

    /// Returns the variables that differ from the selected profile, and are ignored.
    pub(crate) fn ignored(&self) -> Vec<&'static str> {
        let Some(chosen) = self.profile.as_ref().filter(|it| it.named_by.is_some()) else {
            return Vec::new();
        };
        let differs =
            |variable: &str, value: &str| is_set(variable) && !is_same(&read(variable), value);
        let catalogue = self.catalogue;
        let token = Some((
            catalogue.token_variable,
            chosen.profile.token.expose().to_owned(),
        ));
        // Settings that the profile leaves unset are refused instead.
        let known = |variable, found: Found<'_>| {
            (found.source != Source::Default).then_some((variable, found.value))
        };
        let base_url = known(catalogue.base_url_variable, self.base_url());
        let settings = catalogue.settings.iter();
        let settings = settings.map(|it| known(it.variable, self.get(it)?));
        [token, base_url]
            .into_iter()
            .chain(settings)
            .flatten()
            .filter(|(variable, value)| differs(variable, value))
            .map(|(variable, _)| variable)
            .collect()
    }
}

impl Source<'_> {
    /// Returns the setting's name in errors.
    pub(crate) fn name(self, setting: &str) -> String {
        match self {
            Self::Flag(flag) => format!("--{flag}"),
            Self::Environment(variable) => variable.to_owned(),
            Self::Profile(name) => format!("the {setting} of the profile `{name}`"),
            Self::Default => format!("the {setting}"),
        }
    }
}

impl fmt::Display for Source<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(flag) => write!(formatter, "--{flag}"),
            Self::Environment(variable) => formatter.write_str(variable),
            Self::Profile(name) => write!(formatter, "profile {name}"),
            Self::Default => formatter.write_str("default"),
        }
    }
}

/// Returns whether the value of a boolean setting is true.
pub(crate) fn is_on(value: &str) -> bool {
    matches!(value, "true" | "1" | "yes" | "on")
}

/// Returns whether two values are equal as URLs or boolean settings.
fn is_same(one: &str, other: &str) -> bool {
    let is_off = |value: &str| matches!(value, "false" | "0" | "no" | "off");
    one.trim_end_matches('/') == other.trim_end_matches('/')
        || (is_on(one) && is_on(other))
        || (is_off(one) && is_off(other))
}

/// Returns whether a variable is set; an empty one counts as unset, as in shells.
fn is_set(variable: &str) -> bool {
    env::var_os(variable).is_some_and(|value| !value.is_empty())
}

/// Reads a variable for comparison and display; the library reads it for the request.
fn read(variable: &str) -> String {
    let value = env::var_os(variable).unwrap_or_default();
    value.to_string_lossy().trim().to_owned()
}
