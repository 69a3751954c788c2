//! The flags of a command line: their names and values.

mod name;

use std::any::Any;

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{ArgMatches, Command};

use crate::catalogue::{CATALOGUES, Catalogue};

use name::OF_EVERY_OPERATION;
pub(crate) use name::*;

/// The flags before the API, and after it.
#[derive(Clone, Copy)]
pub(crate) struct Flags<'m> {
    pub(crate) root: &'m ArgMatches,
    pub(crate) own: &'m ArgMatches,
}

impl<'m> Flags<'m> {
    /// Returns the value of a flag; one after the API takes precedence.
    pub(crate) fn get<T: Any + Clone + Send + Sync>(&self, flag: &str) -> Option<&'m T> {
        // A flag that a command does not have is unset.
        let value = |matches: &'m ArgMatches| matches.try_get_one(flag).ok().flatten();
        value(self.own).or_else(|| value(self.root))
    }

    /// Returns the values of a repeatable flag.
    pub(crate) fn all<T: Any + Clone + Send + Sync>(
        &self,
        flag: &str,
    ) -> impl Iterator<Item = &'m T> + use<'m, T> {
        let values = self.own.try_get_many(flag).ok().flatten();
        values.into_iter().flatten()
    }

    /// Returns whether a flag without a value is set.
    pub(crate) fn is_set(&self, flag: &str) -> bool {
        let is_set = |matches: &ArgMatches| matches!(matches.try_get_one(flag), Ok(Some(true)));
        is_set(self.own) || is_set(self.root)
    }

    /// Refuses flags that have no effect, instead of ignoring them, and flags that contradict each other.
    /// `catalogues` are the APIs of the command.
    pub(crate) fn check(
        &self,
        command: &mut Command,
        catalogues: &[&Catalogue],
    ) -> Result<(), clap::Error> {
        let refuse =
            |command: &mut Command, text| Err(command.error(ErrorKind::ArgumentConflict, text));
        let is_given = |flag| self.root.value_source(flag) == Some(ValueSource::CommandLine);
        for owner in CATALOGUES {
            let is_asked = catalogues.iter().any(|it| it.name == owner.name);
            let mut flags = owner.settings.iter().map(|it| it.flag);
            if let Some(flag) = flags.find(|flag| !is_asked && is_given(flag)) {
                return refuse(command, setting_elsewhere(flag, owner));
            }
        }
        let mut flags = OF_EVERY_OPERATION.iter();
        if let Some(flag) = flags.find(|flag| catalogues.is_empty() && is_given(flag)) {
            let text =
                format!("--{flag} is for requests to an API and has no effect here; leave it out");
            return refuse(command, text);
        }
        if self.is_set("sandbox") && self.get::<String>(PROFILE).is_some() {
            let text = "--sandbox has its own token; leave out --sandbox or --profile";
            return refuse(command, text.to_owned());
        }
        if self.is_set("sandbox") && self.get::<String>("base-url").is_some() {
            let text = "--sandbox has its own base URL; leave out --sandbox or --base-url";
            return refuse(command, text.to_owned());
        }
        Ok(())
    }
}

/// Returns the reason why a setting of another API is refused.
pub(crate) fn setting_elsewhere(flag: &str, owner: &Catalogue) -> String {
    format!(
        "--{flag} is a setting of {} and has no effect here; leave it out",
        owner.name
    )
}
