//! Profiles: the settings and the token of a company or a workspace, stored in the system's configuration
//! folder.

mod file;
mod place;

use std::collections::BTreeMap;
use std::env;

use serde::{Deserialize, Serialize};

use crate::catalogue::Catalogue;
use crate::failure::Failure;

pub(crate) use file::{change, load};

/// The variable that selects a profile.
pub(crate) const VARIABLE: &str = "PLANWIRE_PROFILE";

/// All profiles, by name.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Profiles {
    #[serde(default)]
    pub(crate) profiles: BTreeMap<String, Profile>,
    /// The default profiles, by API.
    #[serde(default)]
    pub(crate) defaults: BTreeMap<String, String>,
}

/// The settings of one company or workspace.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Profile {
    pub(crate) api: String,
    pub(crate) token: Token,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) base_url: Option<String>,
    /// The settings of the API, by flag.
    #[serde(default)]
    pub(crate) settings: BTreeMap<String, String>,
}

/// A token. It has no `Debug` and no `Display`, so that it cannot be printed by accident.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Token(String);

impl Token {
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }

    /// Returns the token itself, for the request.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

/// The profile in effect for an API.
pub(crate) struct Chosen {
    pub(crate) name: String,
    pub(crate) profile: Profile,
    /// The flag or variable that selected it; `None` for the default profile.
    pub(crate) named_by: Option<&'static str>,
}

impl Chosen {
    /// Returns the base URL that the token belongs to.
    pub(crate) fn base_url<'s>(&'s self, catalogue: &Catalogue) -> &'s str {
        let own = self.profile.base_url.as_deref();
        own.map_or(catalogue.base_url, str::trim)
    }
}

/// Returns the profile in effect for an API: the one that the flag or the variable selects, or the default.
///
/// # Errors
///
/// If it does not exist, or the file cannot be read.
pub(crate) fn chosen(
    named: Option<&String>,
    catalogue: &Catalogue,
) -> Result<Option<Chosen>, Failure> {
    let variable = named_by_variable()?;
    let mut all = match load() {
        Ok(all) => all,
        // A system without such a folder has no profiles, which matters only if one is selected.
        Err(file::Unreadable::NoFolder) if named.is_none() && variable.is_none() => {
            return Ok(None);
        }
        Err(error) => return Err(error.into()),
    };
    let default = all.defaults.get(catalogue.name).cloned();
    let (name, named_by) = match (named, variable) {
        (Some(name), _) => (Some(name.clone()), Some("--profile")),
        (None, Some(name)) => match all.profiles.get(&name) {
            // One variable cannot select a profile of each API.
            Some(profile) if profile.api != catalogue.name => (default, None),
            _ => (Some(name), Some(VARIABLE)),
        },
        (None, None) => (default, None),
    };
    let Some(name) = name else { return Ok(None) };
    let Some(profile) = all.profiles.remove(&name) else {
        return Err(unknown(&name, &all));
    };
    if profile.api != catalogue.name {
        return Err(Failure::usage(format!(
            "the profile `{name}` is one of {}, not of {}; select another one",
            profile.api, catalogue.name
        )));
    }
    Ok(Some(Chosen {
        name,
        profile,
        named_by,
    }))
}

/// Returns the names of an API's profiles; none if they cannot be read.
pub(crate) fn names(catalogue: &Catalogue) -> Vec<String> {
    let all = load().map_or_else(|_| BTreeMap::new(), |it| it.profiles);
    let own = all.into_iter().filter(|(_, it)| it.api == catalogue.name);
    own.map(|(name, _)| name).collect()
}

fn named_by_variable() -> Result<Option<String>, Failure> {
    let Some(name) = env::var_os(VARIABLE) else {
        return Ok(None);
    };
    let name = name.into_string().map_err(|_| {
        Failure::usage(format!(
            "cannot use {VARIABLE}: it is not valid Unicode; set it again"
        ))
    })?;
    let name = name.trim();
    Ok((!name.is_empty()).then(|| name.to_owned()))
}

/// Returns the failure for an unknown profile.
pub(crate) fn unknown(name: &str, all: &Profiles) -> Failure {
    let names: Vec<_> = all.profiles.keys().map(|it| format!("`{it}`")).collect();
    let known = match names.as_slice() {
        [] => "there are none; add one with `planwire auth add`".to_owned(),
        [name] => format!("the only profile is {name}"),
        names => format!("the profiles are {}", names.join(", ")),
    };
    Failure::usage(format!("there is no profile `{name}`: {known}"))
}
