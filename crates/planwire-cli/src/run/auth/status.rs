//! `planwire auth status`: the settings in effect, and their sources.

use planwire::RawRecord;
use planwire::operation::Authentication;

use crate::catalogue::{CATALOGUES, Catalogue};
use crate::connection::{BASE_URL, Found, Settings};
use crate::failure::{End, Failure};
use crate::flags::{Flags, PROFILE};
use crate::output::print;
use crate::profiles;

/// One setting of an API.
#[derive(serde::Serialize)]
struct Row {
    api: &'static str,
    setting: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    source: String,
}

/// Prints the settings, then reports those that would prevent a request.
pub(super) fn show(flags: Flags<'_>) -> Result<End, Failure> {
    let named = flags.get::<String>(PROFILE);
    let all = profiles::load()?;
    let mut rows = Vec::new();
    let mut refused = None;
    for catalogue in CATALOGUES {
        // A profile is for one API.
        let other = named.and_then(|it| all.profiles.get(it));
        if other.is_some_and(|it| it.api != catalogue.name) {
            continue;
        }
        let settings = Settings::find(flags, catalogue)?;
        rows.extend(rows_of(catalogue, &settings));
        if let Err(failure) = settings.check(Authentication::Required) {
            refused.get_or_insert(failure);
        }
    }
    let records = rows
        .iter()
        .map(|row| serde_json::from_str::<RawRecord>(&serde_json::to_string(row)?));
    let end = print(flags, &["api", "setting", "value", "source"], records)?;
    refused.map_or(Ok(end), Err)
}

fn rows_of(catalogue: &'static Catalogue, settings: &Settings<'_>) -> Vec<Row> {
    let row = |setting, value, source: Option<String>| Row {
        api: catalogue.name,
        setting,
        value,
        source: source.unwrap_or_else(|| "unset".to_owned()),
    };
    let found = |setting, found: Option<Found<'_>>| match found {
        Some(Found { value, source }) => row(setting, Some(value), Some(source.to_string())),
        None => row(setting, None, None),
    };
    let mut base_url = settings.base_url();
    if base_url.value.contains('@') {
        // It contains a password; no request is sent with it.
        base_url.value = "(hidden)".to_owned();
    }
    let mut rows = Vec::new();
    if let Some(chosen) = &settings.profile {
        let source = chosen.named_by.unwrap_or("default").to_owned();
        rows.push(row(PROFILE, Some(chosen.name.clone()), Some(source)));
    }
    let token = settings.token();
    let hidden = token.map(|_| "(hidden)".to_owned());
    rows.push(row("token", hidden, token.map(|it| it.to_string())));
    rows.push(found(BASE_URL, Some(base_url)));
    let others = catalogue.settings.iter();
    rows.extend(others.map(|it| found(it.flag, settings.get(it))));
    rows
}
