//! A setting that is a string, trimmed, and named in errors.

use crate::error::{Error, Result};

/// A setting without the white space around it. It has no `Debug`: it may be a token.
pub(crate) struct Setting {
    text: String,
    name: String,
}

impl Setting {
    pub(crate) fn new(text: &str, name: String) -> Result<Self> {
        let setting = Self {
            text: trimmed(text).to_owned(),
            name,
        };
        if setting.text.is_empty() {
            return Err(setting.invalid("it is empty", "set it to a value"));
        }
        if setting.text.starts_with(is_quote) || setting.text.ends_with(is_quote) {
            return Err(setting.invalid("it is in quotes", "remove the quotes"));
        }
        Ok(setting)
    }

    /// A default of the documents.
    pub(crate) fn default(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            name: "the default".to_owned(),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the error of an invalid setting, with the reason and the fix. It omits the value, which may be a secret.
    pub(crate) fn invalid(&self, reason: &str, help: &str) -> Error {
        Error::configuration(format!("cannot use {}: {reason}; {help}", self.name))
    }

    /// Returns an error if an identifier is a URL.
    pub(crate) fn refuse_url(&self, host: &str, help: &str) -> Result<()> {
        let is_host = self
            .text
            .to_ascii_lowercase()
            .strip_suffix(host)
            .is_some_and(|it| it.is_empty() || it.ends_with('.'));
        if is_host || self.text.contains(['/', ':']) {
            return Err(self.invalid("it is a URL", help));
        }
        Ok(())
    }
}

/// Removes white space, line ends and a byte order mark around a setting: files and variables often have them.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|it: char| it.is_whitespace() || it == '\u{feff}')
}

fn is_quote(character: char) -> bool {
    matches!(
        character,
        '"' | '\'' | '`' | '\u{2018}'..='\u{201f}' | '\u{ab}' | '\u{bb}'
    )
}
