//! `lookup`: finds the identifier of a name.

use planwire::operation::{Field, Kind, Operation, Place};
use serde_json::json;

use super::Definition;
use super::search::{api, singular};
use crate::arguments::Arguments;
use crate::body::settable;
use crate::catalogue::{name, nearest, operations, shown};
use crate::progress::Progress;
use crate::record::{Chosen, Fields, exact};
use crate::reply::{NOTICE, Object, Outcome, Refusal};
use crate::session::Session;
use crate::size::{MOST_BYTES, shortened};

/// The maximum of records that are read of a list.
const MOST_READ: u64 = 5_000;

/// The maximum of matches.
const MOST_MATCHES: usize = 10;

/// The fields by which people know a record.
const NAMES: &[&str] = &[
    "name",
    "surname",
    "first_name",
    "last_name",
    "corporate_name",
    "legal_name",
    "acronym",
    "title",
    "email",
    "job_order",
    "sku",
    "code",
    "reference",
    "number",
];

/// The least similarity of a name that only resembles the given one.
const LIKE: f64 = 0.85;

pub(super) fn definition() -> Definition {
    (
        "Look up an identifier",
        "Find the identifiers of records by name, such as the project \"Website\" or the customer \"Acme\". The best come first.",
        vec![
            (
                "kind!",
                json!({"type": "string", "description": "Kind of record: project, person, client, customer, plan, product or any other resource with names"}),
            ),
            (
                "name!",
                json!({"type": "string", "description": "Name, or a part of it"}),
            ),
            (
                "api",
                json!({"type": "string", "enum": ["wethod", "piriod"]}),
            ),
        ],
    )
}

/// A match, as JSON.
struct Match {
    points: u32,
    json: String,
}

pub(super) async fn call(
    session: &Session,
    mut arguments: Arguments,
    progress: &mut Progress,
) -> Outcome {
    let kind = arguments.required_text("kind")?;
    let wanted = arguments.required_text("name")?;
    let api = arguments.text("api")?.map(|it| api(&it)).transpose()?;
    arguments.finish()?;
    let lists: Vec<_> = lists(&kind)?
        .into_iter()
        .filter(|it| api.is_none_or(|api| it.api == api))
        .collect();
    let first = lists.first().copied();
    let (with_account, without): (Vec<_>, Vec<_>) = lists
        .into_iter()
        .partition(|it| session.accounts.has(it.api));
    if let (true, Some(operation)) = (with_account.is_empty(), without.first().copied().or(first)) {
        session.accounts.client(operation)?;
    }
    let mut matches = Vec::new();
    let mut is_whole = true;
    let mut read = 0;
    for operation in with_account {
        let mut search = Search {
            session,
            operation,
            wanted: &wanted,
            read: &mut read,
            matches: &mut matches,
        };
        is_whole &= search.run(progress).await?;
    }
    matches.sort_by_key(|it: &Match| std::cmp::Reverse(it.points));
    let found = matches.len();
    matches.truncate(MOST_MATCHES);
    let mut reply = Object::new()
        .set("notice", NOTICE)
        .set("found", found)
        .set("records_searched", read);
    if !is_whole {
        let note = format!("only the first {MOST_READ} records of a list are searched");
        reply = reply.set("note", note);
    }
    if found == 0 {
        reply = reply.set(
            "advice",
            "No name resembles this one: look up another part of it, or read the list.",
        );
    }
    let matches: Vec<_> = matches.into_iter().map(|it| it.json).collect();
    Ok(reply.jsons("matches", &matches).text())
}

/// Returns the lists of a kind of record, one for each API that has it.
fn lists(kind: &str) -> Result<Vec<&'static Operation>, Refusal> {
    let spelled = |text: &str| {
        let text = text.trim().to_lowercase().replace(['_', ' '], "-");
        let words = text.split('-').map(|it| match it {
            "people" | "employee" | "employees" => "person".to_owned(),
            word => singular(word),
        });
        words.collect::<Vec<_>>().join("-")
    };
    let all: Vec<_> = operations().filter(|it| has_names(it)).collect();
    let wanted = spelled(kind);
    let found: Vec<_> = all
        .iter()
        .copied()
        .filter(|it| spelled(it.resource) == wanted)
        .collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let refusal = Refusal::new(format!("unknown kind of record `{}`", shown(kind)));
    let kinds = all.iter().map(|it| it.resource);
    Err(match nearest(kind, kinds).first() {
        Some(near) => refusal.advice(format!("Did you mean `{near}`?")),
        None => refusal.advice(
            "Use a resource such as project, person, client, customer or plan, or read its list.",
        ),
    })
}

/// Returns whether an operation lists all records of its resource, and they have names.
fn has_names(operation: &Operation) -> bool {
    let whole = !operation
        .parameters
        .iter()
        .any(|it| it.place == Place::Path || (it.required && !it.client_scoped));
    operation.name == "list"
        && operation.safe
        && operation.paging.is_some()
        && whole
        && names(operation).next().is_some()
}

fn names(operation: &Operation) -> impl Iterator<Item = &'static Field> {
    let fields = operation.record_fields().iter();
    fields.filter(|it| it.kind == Kind::Text && NAMES.contains(&it.name))
}

/// The search in one list.
struct Search<'a> {
    session: &'a Session,
    operation: &'static Operation,
    wanted: &'a str,
    read: &'a mut u64,
    matches: &'a mut Vec<Match>,
}

impl Search<'_> {
    /// Adds the matches; returns whether the list was read to its end.
    async fn run(&mut self, progress: &mut Progress) -> Result<bool, Refusal> {
        let searches = settable(self.operation).any(|it| it.name == "search");
        // The server's own search reads less. It may look at other fields, so an empty result is no proof.
        if searches {
            let before = self.matches.len();
            let is_whole = self.records(Some(self.wanted), progress).await?;
            if self.matches.len() > before {
                return Ok(is_whole);
            }
        }
        self.records(None, progress).await
    }

    async fn records(
        &mut self,
        search: Option<&str>,
        progress: &mut Progress,
    ) -> Result<bool, Refusal> {
        let client = self.session.accounts.client(self.operation)?;
        let mut list = client.raw_list(self.operation.id)?;
        if let Some(search) = search {
            list = list.parameter("search", search);
        }
        let mut stream = list.max_items(MOST_READ + 1).skip_bad(|_| {}).stream();
        let mut count = 0;
        while let Some(record) = stream.try_next().await? {
            if count == MOST_READ {
                return Ok(false);
            }
            count += 1;
            *self.read += 1;
            self.compare(record.as_json()).await?;
            if stream.buffered() == 0 {
                progress.report(*self.read, None).await;
            }
        }
        Ok(true)
    }

    async fn compare(&mut self, record: &str) -> Result<(), Refusal> {
        let fields = serde_json::from_str::<Fields<'_>>(record).unwrap_or_default();
        let values: Vec<String> = names(self.operation)
            .filter_map(|name| {
                let value = fields.0.iter().find(|(it, _)| it == name.name)?.1;
                serde_json::from_str(value.get()).ok()
            })
            .collect();
        let Some(points) = likeness(self.wanted, &values) else {
            return Ok(());
        };
        let mut chosen = Chosen::default();
        chosen.add("id");
        names(self.operation).for_each(|it| chosen.add(it.name));
        let kind = self.operation.record().map(Kind::Object);
        let mut json = exact(record, kind, &chosen);
        self.session.accounts.hide_tokens(&mut json).await?;
        let (json, _) = shortened(json, MOST_BYTES / MOST_MATCHES);
        let json = Object::new()
            .set("list", name(self.operation))
            .json("record", &json)
            .text();
        self.matches.push(Match { points, json });
        Ok(())
    }
}

/// Returns the rank of a record by its names; `None` if none resembles the wanted one.
fn likeness(wanted: &str, names: &[String]) -> Option<u32> {
    let wanted = wanted.trim().to_lowercase();
    let mut names: Vec<String> = names.iter().map(|it| it.to_lowercase()).collect();
    // A person is known by both names, in either order.
    let pairs = names.windows(2).flat_map(|pair| {
        let reversed: Vec<_> = pair.iter().rev().cloned().collect();
        [pair.join(" "), reversed.join(" ")]
    });
    let pairs: Vec<_> = pairs.collect();
    names.extend(pairs);
    names
        .iter()
        .filter_map(|name| one_likeness(&wanted, name))
        .max()
}

fn one_likeness(wanted: &str, name: &str) -> Option<u32> {
    if name == wanted {
        return Some(1_000);
    }
    if name.starts_with(wanted) {
        return Some(900);
    }
    let mut words = name.split(|it: char| !it.is_alphanumeric());
    if words.any(|it| it == wanted) {
        return Some(850);
    }
    if name.contains(wanted) {
        return Some(800);
    }
    let is_short = name.len() <= 100 && wanted.len() <= 100;
    let likeness = if is_short {
        strsim::jaro_winkler(wanted, name)
    } else {
        0.0
    };
    // From 0.85 to 1.
    (likeness >= LIKE).then(|| 100 + ((likeness - LIKE) * 1_000.0) as u32)
}
