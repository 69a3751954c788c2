//! Completions of values: the names of profiles and the fields of a record.

use std::ffi::OsStr;

use clap_complete::{ArgValueCandidates, ArgValueCompleter, CompletionCandidate};
use planwire::operation::{Field, Kind};

use crate::profiles;

/// Completes the profiles of these APIs.
pub(crate) fn profiles(apis: Vec<&'static str>) -> ArgValueCandidates {
    ArgValueCandidates::new(move || {
        // Completions cannot report errors.
        let Ok(all) = profiles::load() else {
            return Vec::new();
        };
        let of_apis = all
            .profiles
            .into_iter()
            .filter(|(_, profile)| apis.contains(&profile.api.as_str()));
        of_apis
            .map(|(name, profile)| CompletionCandidate::new(name).help(Some(profile.api.into())))
            .collect()
    })
}

/// Completes the fields of a record, after those that are already selected.
pub(crate) fn columns(fields: &'static [Field]) -> ArgValueCompleter {
    ArgValueCompleter::new(move |typed: &OsStr| {
        let typed = typed.to_str().unwrap_or_default();
        let begun = typed.rfind(',').map_or(0, |comma| comma + 1);
        let (before, name) = typed.split_at(begun);
        let chosen: Vec<_> = before.split(',').collect();
        names(fields, name)
            .into_iter()
            .filter(|it| it.starts_with(name) && !chosen.contains(&it.as_str()))
            .map(|it| CompletionCandidate::new(format!("{before}{it}")))
            .collect()
    })
}

/// Returns the names of fields: of the record, or of an object in it once its name and a dot are typed.
fn names(fields: &'static [Field], typed: &str) -> Vec<String> {
    let mut fields = fields;
    let mut before = String::new();
    let mut rest = typed;
    while let Some((name, inner)) = rest.split_once('.') {
        let field = fields.iter().find(|it| it.name == name);
        let Some(Kind::Object(within)) = field.map(|it| it.kind) else {
            return Vec::new();
        };
        before = format!("{before}{name}.");
        fields = within.fields;
        rest = inner;
    }
    let names = fields.iter().map(|it| format!("{before}{}", it.name));
    names.collect()
}
