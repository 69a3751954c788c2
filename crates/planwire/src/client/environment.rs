//! Settings from the environment.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;

use crate::error::{Error, Result};

/// The source of variables. `Debug` shows none of them, since one is the token.
#[derive(Clone)]
pub(crate) enum Environment {
    /// A given set; empty if the environment is not used.
    Fixed(BTreeMap<String, OsString>),
    /// The process.
    Process,
}

impl Environment {
    pub(crate) fn none() -> Self {
        Self::Fixed(BTreeMap::new())
    }

    pub(crate) fn process() -> Self {
        Self::Process
    }

    pub(crate) fn fixed(
        variables: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let variables = variables.into_iter();
        let owned = variables.map(|(name, value)| (name.into(), value.into().into()));
        Self::Fixed(owned.collect())
    }

    /// Returns a variable. An empty one is unset.
    pub(crate) fn get(&self, name: &str) -> Result<Option<String>> {
        let value = match self {
            Self::Fixed(variables) => variables.get(name).cloned(),
            Self::Process => std::env::var_os(name),
        };
        let Some(value) = value.filter(|it| !it.is_empty()) else {
            return Ok(None);
        };
        value.into_string().map(Some).map_err(|_| {
            Error::configuration(format!(
                "cannot use {name}: it is not valid Unicode; set it again"
            ))
        })
    }

    /// Returns the fix of a missing setting.
    pub(crate) fn advice(&self, variable: &str, method: &str) -> String {
        match self {
            Self::Process => format!("set {variable}"),
            Self::Fixed(_) => {
                format!("call `.{method}(…)`, or `.environment()` with {variable} set")
            }
        }
    }

    /// Returns a variable that is `true` or `false`.
    pub(crate) fn flag(&self, name: &str) -> Result<Option<bool>> {
        match self.get(name)?.as_deref().map(str::trim) {
            None => Ok(None),
            Some("true" | "1" | "yes" | "on") => Ok(Some(true)),
            Some("false" | "0" | "no" | "off") => Ok(Some(false)),
            Some(_) => Err(Error::configuration(format!(
                "cannot use {name}: it is neither `true` nor `false`; set it to one of them"
            ))),
        }
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Fixed(_) => "Fixed",
            Self::Process => "Process",
        })
    }
}
