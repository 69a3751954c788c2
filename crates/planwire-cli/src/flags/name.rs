//! The names and ids of flags.

use planwire::operation::{Field, Kind, Operation, Parameter, Place};

use crate::catalogue::CATALOGUES;

pub(crate) const COLUMNS: &str = "columns";
pub(crate) const BOM: &str = "bom";
pub(crate) const VERBOSE: &str = "verbose";
pub(crate) const ATTEMPTS: &str = "attempts";
pub(crate) const TIMEOUT: &str = "timeout";
pub(crate) const PROFILE: &str = "profile";
pub(crate) const SETTINGS: &str = "settings";

/// The command of undocumented requests.
pub(crate) const REQUEST: &str = "request";
pub(crate) const METHOD: &str = "method";
pub(crate) const PATH: &str = "path";
pub(crate) const QUERY: &str = "query";
pub(crate) const FIELD: &str = "field";
pub(crate) const CLEAR: &str = "clear";
pub(crate) const INPUT: &str = "input";
pub(crate) const UNDOCUMENTED: &str = "undocumented";

pub(crate) const DRY_RUN: &str = "dry-run";
pub(crate) const YES: &str = "yes";
pub(crate) const OUTPUT_FILE: &str = "output-file";
pub(crate) const PAGE_SIZE: &str = "page-size";
pub(crate) const MAX_ITEMS: &str = "max-items";
/// The id of `--offset` or `--page`.
pub(crate) const POSITION: &str = "position";
pub(crate) const CONCURRENCY: &str = "concurrency";
pub(crate) const RESUME: &str = "resume";
pub(crate) const NO_OVERLAP: &str = "no-overlap";

/// The flags of operations with a body.
const OF_EVERY_BODY: &[&str] = &[FIELD, CLEAR, INPUT, UNDOCUMENTED];

/// The flags of all operations, without the settings of its API.
pub(super) const OF_EVERY_OPERATION: &[&str] = &[
    "output", COLUMNS, BOM, "sandbox", "base-url", PROFILE, ATTEMPTS, TIMEOUT, VERBOSE,
];

/// Returns the id of a parameter's argument, distinct from the ids of our own flags.
pub(crate) fn parameter_id(parameter: &Parameter) -> String {
    format!("?{}", parameter.name)
}

/// Returns the flag of a parameter: its name in the request, in the spelling of flags.
pub(crate) fn parameter_flag(parameter: &Parameter) -> String {
    let flag = spelled(parameter.name);
    if is_taken(&flag) {
        format!("filter-{flag}")
    } else {
        flag
    }
}

/// Returns the id of a field's argument, distinct from those of parameters and of our own flags.
pub(crate) fn field_id(field: &Field) -> String {
    format!("={}", field.name)
}

/// Returns the flag of a field with a single value, unless another flag has the name.
pub(crate) fn field_flag(operation: &Operation, field: &Field) -> Option<String> {
    let is_nested =
        matches!(field.kind, Kind::Object(_) | Kind::List(_)) || field.kind.is_free_form();
    let is_plain = field
        .name
        .bytes()
        .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_');
    let flag = spelled(field.name);
    let is_taken = is_taken(&flag) || of_flags(operation).any(|it| parameter_flag(it) == flag);
    (!is_nested && is_plain && !is_taken && !is_in_path(operation, field)).then_some(flag)
}

/// Returns whether the path contains the value.
pub(crate) fn is_in_path(operation: &Operation, field: &Field) -> bool {
    let parameter = operation.parameter(field.name);
    parameter.is_some_and(|it| it.place == Place::Path)
}

/// Returns a name in the spelling of flags, without leading hyphens.
fn spelled(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
}

/// Returns the parameters that have flags.
pub(crate) fn of_flags(operation: &Operation) -> impl Iterator<Item = &'static Parameter> {
    let paging = operation.paging;
    operation.parameters.iter().copied().filter(move |it| {
        let pages =
            paging.is_some_and(|paging| it.name == paging.size() || it.name == paging.position());
        it.place != Place::Path && !it.client_scoped && !pages
    })
}

/// Returns whether every operation has the flag, so that no parameter or field can have it.
fn is_taken(flag: &str) -> bool {
    let mut settings = CATALOGUES.iter().flat_map(|it| it.settings);
    matches!(
        flag,
        "help" | "version" | MAX_ITEMS | PAGE_SIZE | "offset" | "page" | CONCURRENCY | RESUME
    ) || matches!(flag, DRY_RUN | YES | OUTPUT_FILE)
        || OF_EVERY_BODY.contains(&flag)
        || OF_EVERY_OPERATION.contains(&flag)
        || settings.any(|it| it.flag == flag)
}
