//! The configuration: its description, which Airbyte shows as a form, and the values of a file.

#[path = "../command/duration.rs"]
mod duration;

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::nearest::nearest;
use crate::{file, log};
use duration::duration;

/// The configuration.
#[derive(Default)]
pub(crate) struct Configuration {
    /// True if the tap reads a sandbox that it starts itself.
    pub(crate) sandbox: bool,
    pub(crate) wethod: Access,
    pub(crate) piriod: Access,
    /// The names of the streams. Empty: all of them.
    pub(crate) lists: Vec<String>,
    pub(crate) lookback: Option<Duration>,
    pub(crate) decimal_strings: bool,
    pub(crate) activate_version: bool,
    pub(crate) raw: bool,
}

/// The settings of an API. It has no `Debug`, since one is the token.
#[derive(Default)]
pub(crate) struct Access {
    pub(crate) token: Option<String>,
    pub(crate) base_url: Option<String>,
    /// The company or workspace.
    pub(crate) tenant: Option<String>,
    pub(crate) test_mode: Option<bool>,
}

impl Access {
    fn read(section: &Value, tenant: &str) -> Self {
        Self {
            token: text(section, "token"),
            base_url: text(section, "base_url"),
            tenant: text(section, tenant),
            test_mode: section["test_mode"].as_bool(),
        }
    }

    /// Returns whether the configuration has any of them.
    pub(crate) fn is_given(&self) -> bool {
        self.token.is_some() || self.base_url.is_some() || self.tenant.is_some()
    }
}

/// Returns a string. An empty one is unset, as in the environment.
fn text(section: &Value, name: &str) -> Option<String> {
    let text = section[name].as_str().map(str::trim);
    text.filter(|it| !it.is_empty()).map(str::to_owned)
}

impl Configuration {
    /// Reads a file. Without one, all settings come from the environment.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or a value is invalid. Unknown names are reported.
    pub(crate) fn read(path: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = path else {
            return Ok(Self::default());
        };
        let json = file::read("the configuration", path)?;
        check("", &json, &schema())?;
        let lookback = text(&json, "lookback");
        let lookback = lookback.map(|it| duration(&it).map_err(|why| invalid("lookback", &why)));
        let lists = json["lists"].as_array().into_iter().flatten();
        Ok(Self {
            sandbox: json["sandbox"] == true,
            wethod: Access::read(&json["wethod"], "company"),
            piriod: Access::read(&json["piriod"], "workspace"),
            lists: lists
                .filter_map(|it| Some(it.as_str()?.to_owned()))
                .collect(),
            lookback: lookback.transpose()?,
            decimal_strings: json["decimals"] == "string",
            activate_version: json["activate_version"] == true,
            raw: json["raw"] == true,
        })
    }
}

/// Returns the JSON Schema of the configuration.
pub(crate) fn schema() -> Value {
    let secret = |description: &str| json!({"type": "string", "title": "Token", "description": description, "airbyte_secret": true});
    let base_url = json!({
        "type": "string",
        "title": "Base URL",
        "description": "The URL of the API. Default: the vendor's. The token is sent there.",
    });
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "planwire",
        "type": "object",
        "additionalProperties": true,
        "properties": {
            "sandbox": {
                "type": "boolean",
                "title": "Sandbox",
                "description": "Read a sandbox with made-up records, which needs no account.",
                "default": false,
                "order": 0,
            },
            "wethod": {
                "type": "object",
                "title": "Wethod",
                "description": "The account of Wethod. Default: the environment (WETHOD_TOKEN, WETHOD_COMPANY).",
                "order": 1,
                "properties": {
                    "company": {"type": "string", "title": "Company", "description": "The company, such as acme."},
                    "token": secret("The token of a person: the tap reads what that person may see."),
                    "base_url": base_url,
                },
            },
            "piriod": {
                "type": "object",
                "title": "Piriod",
                "description": "The account of Piriod. Default: the environment (PIRIOD_TOKEN, PIRIOD_WORKSPACE).",
                "order": 2,
                "properties": {
                    "workspace": {
                        "type": "string",
                        "title": "Workspace",
                        "description": "The identifier of the workspace, such as acc_01H8XYZ123ABC.",
                    },
                    "token": secret("The token of the workspace."),
                    "base_url": base_url,
                    "test_mode": {
                        "type": "boolean",
                        "title": "Test mode",
                        "description": "Read the data of the test mode.",
                        "default": false,
                    },
                },
            },
            "lists": {
                "type": "array",
                "title": "Lists",
                "description": "The streams, such as wethod_budgets. Default: all of them.",
                "items": {"type": "string"},
                "order": 3,
            },
            "lookback": {
                "type": "string",
                "title": "Look-back",
                "description": "The overlap of two runs: changes are read from this long before the last one, such as \
                                10m, 2h or 1d, for records that become visible late.",
                "default": "10m",
                "order": 4,
            },
            "decimals": {
                "type": "string",
                "title": "Decimals",
                "description": "The type of decimals: numbers, or strings for targets that read numbers as floats.",
                "enum": ["number", "string"],
                "default": "number",
                "order": 5,
            },
            "activate_version": {
                "type": "boolean",
                "title": "Activate versions",
                "description": "Singer only: after each full read, let the target remove what the list does not \
                                contain any more.",
                "default": false,
                "order": 6,
            },
            "raw": {
                "type": "boolean",
                "title": "Raw records",
                "description": "Add `_raw` to each record: its JSON as the API sent it, undocumented fields included.",
                "default": false,
                "order": 7,
            },
        },
    })
}

/// Checks a section, and reports its unknown names.
fn check(place: &str, json: &Value, schema: &Value) -> Result<(), Failure> {
    let Some(section) = json.as_object() else {
        let what = if place.is_empty() { "it" } else { place };
        return Err(Failure::usage(format!(
            "invalid configuration: {what} must be an object"
        )));
    };
    let known = schema["properties"].as_object();
    for (name, value) in section {
        let path = match place {
            "" => name.clone(),
            place => format!("{place}.{name}"),
        };
        let Some(property) = known.and_then(|it| it.get(name)) else {
            let names = known
                .into_iter()
                .flat_map(|it| it.keys().map(String::as_str));
            let similar = nearest(name, names);
            let similar = similar.map_or_else(String::new, |it| format!("; did you mean `{it}`?"));
            log::warning(&format!(
                "the configuration has an unknown `{path}`, which is ignored{similar}"
            ));
            continue;
        };
        let fits = match property["type"].as_str() {
            _ if value.is_null() => true,
            Some("object") => {
                check(&path, value, property)?;
                true
            }
            Some("boolean") => value.is_boolean(),
            Some("array") => value
                .as_array()
                .is_some_and(|it| it.iter().all(Value::is_string)),
            _ => value.is_string(),
        };
        if !fits {
            let expected = match property["type"].as_str() {
                Some("boolean") => "true or false",
                Some("array") => "an array of strings",
                _ => "a string",
            };
            return Err(invalid(&path, &format!("expected {expected}")));
        }
        let choices = property["enum"].as_array();
        if choices.is_some_and(|it| !value.is_null() && !it.contains(value)) {
            let choices: Vec<_> = choices
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            return Err(invalid(
                &path,
                &format!("expected {}", choices.join(" or ")),
            ));
        }
    }
    Ok(())
}

fn invalid(name: &str, why: &str) -> Failure {
    Failure::usage(format!("invalid `{name}` in the configuration: {why}"))
}
