//! The operations of both APIs by name.

use planwire::operation::{Api, Content, Kind, Operation};
use planwire::{piriod, wethod};

use crate::reply::Refusal;

/// The maximum of names in an error.
const MOST_NAMED: usize = 5;

/// The least similarity of a name that is suggested.
const LIKE: f64 = 0.8;

/// The maximum length of a name that is compared, in bytes; longer ones would take too long.
const LONGEST: usize = 200;

/// Returns every documented operation.
pub(crate) fn operations() -> impl Iterator<Item = &'static Operation> {
    let wethod = wethod::operations::OPERATIONS.iter();
    wethod.chain(piriod::operations::OPERATIONS).copied()
}

/// Returns the name of an operation in the tools: `wethod.listBudgets`. Both APIs have some names in common.
pub(crate) fn name(operation: &Operation) -> String {
    format!("{}.{}", operation.api.name(), operation.id)
}

/// Returns the operation of a name, with or without its API.
///
/// # Errors
///
/// If no operation has the name, with the nearest ones, or if both APIs have one.
pub(crate) fn find(given: &str) -> Result<&'static Operation, Refusal> {
    let found: Vec<_> = operations()
        .filter(|it| it.id == given || name(it) == given)
        .collect();
    match found.as_slice() {
        [operation] => Ok(operation),
        [] => {
            let names: Vec<_> = operations().map(name).collect();
            let all = names.iter().map(String::as_str);
            let ids = operations().map(|it| it.id);
            let mut near = nearest(given, all);
            for id in nearest(given, ids) {
                let with_id = operations().filter(|it| it.id == id).map(name);
                near.extend(with_id.filter(|it| !near.contains(it)).collect::<Vec<_>>());
            }
            near.truncate(MOST_NAMED);
            let refusal = Refusal::new(format!("unknown operation `{}`", shown(given)));
            Err(match near.is_empty() {
                true => refusal.advice("Find it with search_operations."),
                false => refusal
                    .with("nearest", near)
                    .advice("Use one of these names, or find it with search_operations."),
            })
        }
        both => {
            let names: Vec<_> = both.iter().map(|it| name(it)).collect();
            Err(
                Refusal::new(format!("both APIs have an operation `{given}`"))
                    .advice(format!("Write {}.", names.join(" or "))),
            )
        }
    }
}

/// Returns the names that are similar to an unknown one, the nearest first.
pub(crate) fn nearest<'name>(
    given: &str,
    names: impl IntoIterator<Item = &'name str>,
) -> Vec<String> {
    if given.len() > LONGEST {
        return Vec::new();
    }
    let lower = given.to_lowercase();
    let mut like: Vec<_> = names
        .into_iter()
        .map(|it| (strsim::jaro_winkler(&lower, &it.to_lowercase()), it))
        .filter(|(likeness, _)| *likeness > LIKE)
        .collect();
    like.sort_by(|one, other| other.0.total_cmp(&one.0));
    let names = like.into_iter().map(|(_, it)| it.to_owned());
    names.take(MOST_NAMED).collect()
}

/// Returns a given text for an error, cut if it is long.
pub(crate) fn shown(text: &str) -> String {
    match text.char_indices().nth(100) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Returns the kind of the records of a list, or of the record of another operation.
pub(crate) fn record_kind(operation: &Operation) -> Option<Kind> {
    if let (Some(_), Some(record)) = (operation.paging, operation.record()) {
        return Some(Kind::Object(record));
    }
    match operation.content() {
        Content::Json(kind) if operation.paging.is_none() => Some(kind),
        _ => None,
    }
}

/// Returns the types of identifiers of an API that are strings; all others are integers.
pub(crate) fn text_identifiers(api: Api) -> &'static [&'static str] {
    match api {
        Api::Wethod => wethod::operations::TEXT_IDENTIFIERS,
        Api::Piriod => piriod::operations::TEXT_IDENTIFIERS,
        _ => &[],
    }
}

/// Returns the site of an API's documentation.
pub(crate) fn site(api: Api) -> &'static str {
    match api {
        Api::Piriod => "docs.piriod.com",
        _ => "docs.wethod.com",
    }
}
