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

/// The maximum of words of a query.
const MOST_WORDS: usize = 30;

/// Words that say nothing about an operation.
const COMMON: &[&str] = &[
    "a", "all", "an", "and", "by", "for", "from", "how", "i", "in", "is", "me", "my", "of", "on",
    "that", "the", "this", "to", "what", "which", "who", "with",
];

/// Words for those of the documents.
const SYNONYMS: &[(&str, &str)] = &[
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
    ("worked", "timesheet"),
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
    let query: Vec<_> = words(&query).into_iter().take(MOST_WORDS).collect();
    let mut scored = scored(api, &query);
    // A stable sort, so that equals keep the order of the documents.
    scored.sort_by(|one, other| other.points.total_cmp(&one.points));
    let total = scored.len();
    let most = usize::try_from(most.unwrap_or(RESULTS)).unwrap_or(usize::MAX);
    let results: Vec<_> = scored
        .into_iter()
        .take(most)
        .map(|it| Found {
            operation: name(it.operation),
            tool: if it.operation.safe { "read" } else { "write" },
            summary: it.operation.summary,
            matches: it.matches,
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

/// An operation that matches.
struct Scored {
    operation: &'static Operation,
    points: f64,
    matches: Vec<&'static str>,
}

/// Returns the operations that match a word or more. A word that few operations have counts most.
fn scored(api: Option<Api>, query: &[String]) -> Vec<Scored> {
    let all: Vec<_> = operations()
        .filter(|it| api.is_none_or(|api| it.api == api))
        .map(|it| (it, Vocabulary::of(it)))
        .collect();
    let points: Vec<Vec<f64>> = all
        .iter()
        .map(|(_, it)| query.iter().map(|word| it.points(word)).collect())
        .collect();
    let weights: Vec<f64> = (0..query.len())
        .map(|at| {
            let matching = points.iter().filter(|it| it.get(at) > Some(&0.0)).count();
            (1.0 + all.len() as f64 / matching.max(1) as f64).log2()
        })
        .collect();
    let mut scored = Vec::new();
    for ((operation, vocabulary), points) in all.into_iter().zip(points) {
        let sum: f64 = points.iter().zip(&weights).map(|(it, by)| it * by).sum();
        if sum > 0.0 {
            scored.push(Scored {
                operation,
                points: sum + vocabulary.bonus(query),
                matches: vocabulary.matches(query),
            });
        }
    }
    scored
}

/// The words of an operation.
struct Vocabulary {
    verb: &'static str,
    named: BTreeSet<String>,
    described: BTreeSet<String>,
    /// The parameters and fields: the name, its words, and those of the description.
    parts: Vec<(&'static str, BTreeSet<String>, BTreeSet<String>)>,
}

impl Vocabulary {
    fn of(operation: &'static Operation) -> Self {
        let parameters = settable(operation).map(|it| (it.name, it.description));
        let body = operation.body.map_or(&[][..], |it| it.schema.fields);
        let fields = body.iter().chain(operation.record_fields());
        let parts = parameters.chain(fields.map(|it| (it.name, it.description)));
        Self {
            verb: operation.name,
            named: words(&format!("{} {}", operation.name, operation.resource)),
            described: words(&format!("{} {}", operation.summary, operation.description)),
            parts: parts
                .map(|(name, description)| (name, words(name), words(description)))
                .collect(),
        }
    }

    /// Returns how well a word describes the operation.
    fn points(&self, word: &str) -> f64 {
        let resembles = |of: &BTreeSet<String>| of.iter().any(|it| resembles(it, word));
        if self.named.contains(word) {
            10.0
        } else if self.described.contains(word) {
            6.0
        } else if resembles(&self.named) {
            5.0
        } else if self.parts.iter().any(|it| it.1.contains(word)) {
            4.0
        } else if resembles(&self.described) || self.parts.iter().any(|it| it.2.contains(word)) {
            1.0
        } else {
            0.0
        }
    }

    /// Returns points for what no single word shows.
    fn bonus(&self, query: &[String]) -> f64 {
        // The operation that is named by fewer other words is meant, and a list rather than one record.
        let others = self.named.iter().filter(|it| !query.contains(it)).count();
        let verb = match self.verb {
            "list" => 2.0,
            "get" | "retrieve" => 1.0,
            _ => 0.0,
        };
        // Two words of one name, such as `total_price`.
        let others_of = |part: &BTreeSet<String>| {
            let words = query.iter().filter(|it| part.contains(*it));
            words.filter(|it| !self.named.contains(*it)).count()
        };
        let is_field = self.parts.iter().any(|it| others_of(&it.1) > 1);
        verb - others as f64 + if is_field { 25.0 } else { 0.0 }
    }

    /// Returns the parameters and fields whose names have a word.
    fn matches(&self, query: &[String]) -> Vec<&'static str> {
        let mut matches = Vec::new();
        for (name, words, _) in &self.parts {
            let is_match = query.iter().any(|it| words.contains(it));
            if is_match && matches.len() < MOST_NAMED && !matches.contains(name) {
                matches.push(name);
            }
        }
        matches
    }
}

/// Returns whether two words have a long beginning in common, such as `allocated` and `allocation`.
fn resembles(one: &str, other: &str) -> bool {
    let common = one
        .chars()
        .zip(other.chars())
        .take_while(|(one, other)| one == other);
    let (common, longest) = (
        common.count(),
        one.chars().count().max(other.chars().count()),
    );
    common >= 5 && common * 10 >= longest * 7
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
            let known = SYNONYMS.iter().find(|(other, _)| *other == it);
            singular(known.map_or(it, |(_, word)| word))
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
