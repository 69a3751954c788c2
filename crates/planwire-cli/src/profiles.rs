//! Profiles: what reaches a company or a workspace, kept in the system's configuration folder.

mod file;

use std::collections::BTreeMap;
use std::env;

use serde::{Deserialize, Serialize};

use crate::catalogue::Catalogue;
use crate::failure::Failure;

pub(crate) use file::{load, save};

/// The variable that names a profile.
pub(crate) const VARIABLE: &str = "PLANWIRE_PROFILE";

/// All profiles, by name.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Profiles {
    #[serde(default)]
    pub(crate) profiles: BTreeMap<String, Profile>,
    /// The profile that counts where none is named, by API.
    #[serde(default)]
    pub(crate) defaults: BTreeMap<String, String>,
}

/// What reaches one company or workspace.
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

/// A token. It has no `Debug` and no `Display`, so that nothing prints it by accident.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Token(String);

impl Token {
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }

    /// The token itself, for the request.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

/// The profile of an API that counts: the one that is named, by flag or by variable, or else the default.
///
/// # Errors
///
/// Where there is none of that name, or the file cannot be read.
pub(crate) fn chosen(
    named: Option<&String>,
    catalogue: &Catalogue,
) -> Result<Option<Profile>, Failure> {
    let variable = match env::var(VARIABLE) {
        Ok(name) if !name.is_empty() => Some(name),
        _ => None,
    };
    let mut all = match load() {
        Ok(all) => all,
        // A system without such a folder has no profiles, which matters only where one is named.
        Err(file::Unreadable::NoFolder) if named.is_none() && variable.is_none() => {
            return Ok(None);
        }
        Err(error) => return Err(error.into()),
    };
    let default = all.defaults.get(catalogue.name).cloned();
    let name = match (named, variable) {
        (Some(name), _) => Some(name.clone()),
        (None, Some(name)) => match all.profiles.get(&name) {
            // One variable cannot name a profile of each API.
            Some(profile) if profile.api != catalogue.name => default,
            _ => Some(name),
        },
        (None, None) => default,
    };
    let Some(name) = name else { return Ok(None) };
    let Some(profile) = all.profiles.remove(&name) else {
        return Err(unknown(&name, &all));
    };
    if profile.api != catalogue.name {
        return Err(Failure::usage(format!(
            "the profile `{name}` is one of {}, and not of {}; name another one",
            profile.api, catalogue.name
        )));
    }
    Ok(Some(profile))
}

/// The failure where there is no profile of that name.
pub(crate) fn unknown(name: &str, all: &Profiles) -> Failure {
    let names: Vec<_> = all.profiles.keys().map(|it| format!("`{it}`")).collect();
    let known = match names.as_slice() {
        [] => "there is none at all; `planwire auth add` makes one".to_owned(),
        [name] => format!("there is {name} only"),
        names => format!("there are {}", names.join(", ")),
    };
    Failure::usage(format!("there is no profile `{name}`: {known}"))
}

/// The names of an API's profiles; none if they cannot be read.
pub(crate) fn names(catalogue: &Catalogue) -> Vec<String> {
    let all = load().unwrap_or_default();
    let own = all.profiles.into_iter();
    let own = own.filter(|(_, profile)| profile.api == catalogue.name);
    own.map(|(name, _)| format!("`{name}`")).collect()
}
