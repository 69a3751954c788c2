//! `search_operations`: finds operations by words.

use std::collections::BTreeSet;

use planwire::operation::{Api, Operation};
use serde::Serialize;
use serde_json::json;

use super::Definition;
use crate::arguments::Arguments;
use crate::body::settable;
use crate::catalogue::{name, operations};
use crate::reply::{Object, Outcome, Refusal};
use crate::session::Session;

/// The maximum and the default of the number of results.
const MOST_RESULTS: u64 = 30;
const RESULTS: u64 = 8;

/// The maximum of matching parameters and fields that a result names.
const MOST_NAMED: usize = 8;

/// Words that say nothing about an operation.
const COMMON: &[&str] = &[
    "a", "all", "an", "and", "by", "for", "from", "how", "i", "in", "is", "me", "my", "of", "on",
    "the", "this", "to", "what", "which", "with",
];

/// Words for the verbs of operations.
const VERBS: &[(&str, &str)] = &[
    ("add", "create"),
    ("change", "update"),
    ("edit", "update"),
    ("employee", "person"),
    ("fetch", "get"),
    ("find", "list"),
    ("modify", "update"),
    ("new", "create"),
    ("people", "person"),
    ("remove", "delete"),
    ("set", "update"),
    ("show", "get"),
    ("view", "get"),
];

pub(super) fn definition() -> Definition {
    (
        "Search operations",
        "Find operations of Wethod and Piriod by words: names, resources, parameters and fields. The best come first.",
        vec![
            (
                "query!",
                json!({"type": "string", "description": "Words in English, such as: budgets of a project, overdue invoices"}),
            ),
            (
                "api",
                json!({"type": "string", "enum": ["wethod", "piriod"]}),
            ),
            (
                "max_results",
                json!({"type": "integer", "minimum": 1, "maximum": MOST_RESULTS, "description": "Default 8"}),
            ),
        ],
    )
}

#[derive(Serialize)]
struct Found {
    operation: String,
    tool: &'static str,
    summary: &'static str,
    /// The matching parameters and fields.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    matches: Vec<&'static str>,
}

pub(super) fn call(session: &Session, mut arguments: Arguments) -> Outcome {
    let query = arguments.required_text("query")?;
    let api = arguments.text("api")?.map(|it| api(&it)).transpose()?;
    let most = arguments.integer("max_results", 1, MOST_RESULTS)?;
    arguments.finish()?;
    let words = words(&query);
    let mut scored: Vec<_> = operations()
        .filter(|it| api.is_none_or(|api| it.api == api))
        .filter_map(|it| Some((score(it, &words)?, it)))
        .collect();
    // A stable sort, so that equals keep the order of the documents.
    scored.sort_by(|one, other| other.0.points.cmp(&one.0.points));
    let total = scored.len();
    let most = usize::try_from(most.unwrap_or(RESULTS)).unwrap_or(usize::MAX);
    let results: Vec<_> = scored
        .into_iter()
        .take(most)
        .map(|(score, operation)| Found {
            operation: name(operation),
            tool: if operation.safe { "read" } else { "write" },
            summary: operation.summary,
            matches: score.names,
        })
        .collect();
    if results.is_empty() {
        return Err(Refusal::new("no operation matches these words")
            .advice("Use fewer or other words, such as the name of a resource: budgets, projects, invoices."));
    }
    let without_account: Vec<_> = [Api::Wethod, Api::Piriod]
        .into_iter()
        .filter(|it| !session.accounts.has(*it))
        .map(Api::name)
        .collect();
    Ok(Object::new()
        .set("found", total)
        .set_all("operations", &results)
        .set_all("apis_without_an_account", &without_account)
        .text())
}

pub(super) fn api(name: &str) -> Result<Api, Refusal> {
    match name {
        "wethod" => Ok(Api::Wethod),
        "piriod" => Ok(Api::Piriod),
        other => Err(
            Refusal::new(format!("unknown API `{}`", crate::catalogue::shown(other)))
                .advice("Set `api` to wethod or piriod."),
        ),
    }
}

/// The rank of an operation.
struct Score {
    points: u32,
    names: Vec<&'static str>,
}

/// Returns the rank of an operation; `None` if no word matches.
fn score(operation: &'static Operation, query: &BTreeSet<String>) -> Option<Score> {
    let named = words(&format!(
        "{} {}",
        operation.name.replace('_', " "),
        operation.resource
    ));
    let described = words(&format!("{} {}", operation.summary, operation.description));
    let parameters = settable(operation).map(|it| (it.name, it.description));
    let body = operation.body.map_or(&[][..], |it| it.schema.fields);
    let fields = body.iter().chain(operation.record_fields());
    let parts: Vec<_> = parameters
        .chain(fields.map(|it| (it.name, it.description)))
        .collect();
    let mut score = Score {
        points: 0,
        names: Vec::new(),
    };
    for word in query {
        let of_part = |(name, description): &(&'static str, &'static str)| {
            if words(name).contains(word) {
                4
            } else {
                u32::from(words(description).contains(word))
            }
        };
        let best = parts.iter().map(of_part).max().unwrap_or_default();
        if best >= 4 {
            let matching = parts.iter().filter(|it| of_part(it) >= 4).map(|it| it.0);
            for name in matching {
                if score.names.len() < MOST_NAMED && !score.names.contains(&name) {
                    score.names.push(name);
                }
            }
        }
        let begins = |it: &String| word.len() >= 4 && it.starts_with(word.as_str());
        let own = if named.contains(word) {
            20
        } else if named.iter().any(begins) {
            10
        } else if described.contains(word) {
            8
        } else {
            0
        };
        score.points += own.max(best);
    }
    if score.points == 0 {
        return None;
    }
    // Of two that match as well, the one with fewer other words is meant.
    let others = named.iter().filter(|it| !query.contains(*it)).count();
    score.points = (score.points * 10)
        .saturating_sub(u32::try_from(others).unwrap_or_default() * 5)
        .max(1);
    Some(score)
}

/// Returns the words of a text, in lower case and singular, without common ones.
fn words(text: &str) -> BTreeSet<String> {
    let mut spaced = String::new();
    for letter in text.chars() {
        // `listBudgets` has two words.
        if letter.is_ascii_uppercase() {
            spaced.push(' ');
        }
        spaced.extend(letter.to_lowercase());
    }
    let words = spaced.split(|it: char| !it.is_alphanumeric());
    words
        .filter(|it| !it.is_empty() && !COMMON.contains(it))
        .map(|it| {
            let verb = VERBS.iter().find(|(other, _)| *other == it);
            singular(verb.map_or(it, |(_, verb)| verb))
        })
        .collect()
}

pub(super) fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|it| it.len() > 2) {
        return format!("{stem}y");
    }
    for ending in ["sses", "uses", "xes", "ches", "shes"] {
        if word.ends_with(ending) {
            return word.strip_suffix("es").unwrap_or(word).to_owned();
        }
    }
    let stem = word.strip_suffix('s').filter(|it| it.len() > 2);
    match stem {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}
