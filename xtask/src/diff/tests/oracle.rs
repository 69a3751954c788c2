//! The rules against what is really generated: each change of a document is judged twice, by the rules and by the
//! code that codegen makes of the document before and after it.
//!
//! Where a caller loses what it can rely on, code breaks, and where it loses nothing, none does; [`RUN_TIME`] has the
//! exceptions. What requests may be is not in the code: what a change means for the wire is said with the change.

mod bodies;
mod edit;
mod facts;
mod fields;
mod mutation;
mod operations;
mod parameters;
mod schemas;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::finding::Severity;
use crate::lint;
use crate::spec::bundle::Bundle;
use crate::spec::node::Node;
use crate::workspace::parallel;

use super::super::change::Effect;
use super::mutations::leads_somewhere;
use super::{compared, lines};
use mutation::{Mutation, Mutations, Travel, Wire};

/// The small specification; that of Wethod with a resource that has one of everything.
fn documents() -> Vec<Bundle> {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/seeds/spec");
    ["piriod", "wethod"]
        .into_iter()
        .map(|api| document(&spec, api))
        .collect()
}

fn document(spec: &Path, api: &'static str) -> Bundle {
    let mut texts: Vec<(String, String)> = Vec::new();
    for entry in fs::read_dir(spec.join(api)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        texts.push((name, fs::read_to_string(&path).unwrap()));
    }
    texts.sort();
    if api == "wethod" {
        let widgets = include_str!("../../../fixtures/diff_oracle.yaml");
        let paths: String = widgets
            .lines()
            .filter_map(|line| line.strip_prefix("  /")?.strip_suffix(':'))
            .map(|path| {
                let step = path.replace('/', "~1");
                format!("  /{path}:\n    $ref: widgets.yaml#/paths/~1{step}\n")
            })
            .collect();
        let (_, root) = texts
            .iter_mut()
            .find(|(name, _)| name == "openapi.yaml")
            .unwrap();
        *root = root
            .replace(
                "\ntags:\n",
                "\ntags:\n  - name: widgets\n    description: Things that nobody makes.\n",
            )
            .replace("\npaths:\n", &format!("\npaths:\n{paths}"));
        texts.push(("widgets.yaml".to_owned(), widgets.to_owned()));
    }
    let texts: Vec<(&str, &str)> = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let mut bundle = match Bundle::from_texts(api, &texts) {
        Ok(bundle) => bundle,
        Err(findings) => panic!("{findings:?}"),
    };
    // An example fits the document before a change alone.
    edit::strip(&mut bundle.root, &["example", "examples"]);
    // Two of its lists have nothing that no other has, and each makes a try longer.
    if api == "wethod" {
        for path in ["/api/budgets", "/api/production-plans"] {
            edit::remove(edit::at(&mut bundle.root, "/paths"), path);
        }
        edit::prune(&mut bundle.root);
    }
    bundle
}

fn mutations(root: &Node) -> Vec<Mutation> {
    let mut mutations = Mutations::default();
    let travel = Travel::of(root);
    fields::add(root, &travel, &mut mutations);
    schemas::add(root, &travel, &mut mutations);
    parameters::add(root, &mut mutations);
    operations::add(root, &mut mutations);
    mutations.all
}

/// Whether the lint lets a document pass; what it does not, nobody can release.
fn passes(bundle: &Bundle) -> bool {
    errors(bundle).is_empty()
}

fn errors(bundle: &Bundle) -> Vec<String> {
    let findings = lint::findings(std::slice::from_ref(bundle));
    let errors = findings.iter().filter(|it| it.severity == Severity::Error);
    errors
        .map(|it| format!("{}: {}", it.place, it.what))
        .collect()
}

/// What the rules call a break of code though nothing is lost that code names, and why they are right.
const RUN_TIME: [(&str, Direction); 2] = [
    // What a client was told to send, by a method that is still there, goes out no more.
    ("parameter: header of the call", Direction::There),
    ("parameter: header of the client", Direction::Back),
];

/// Whether a change is made or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    There,
    Back,
}

/// A document and what is generated from it.
struct Side<'side> {
    root: &'side Node,
    facts: &'side BTreeSet<String>,
}

/// Where the rules and the code disagree about a mutation; none where the lint refuses it.
fn tried(bundle: &Bundle, facts: &BTreeSet<String>, mutation: &Mutation) -> Option<Vec<String>> {
    let mut other = Bundle {
        api: bundle.api,
        written: bundle.written.clone(),
        root: bundle.root.clone(),
    };
    (mutation.edit)(&mut other.root);
    edit::prune(&mut other.root);
    if !leads_somewhere(&other.root, &other.root) || !passes(&other) {
        return None;
    }
    let others = match facts::of(&other) {
        Ok(others) => others,
        Err(why) => {
            return Some(vec![format!(
                "{mutation}: the lint lets it pass, and {why}"
            )]);
        }
    };
    let before = Side {
        root: &bundle.root,
        facts,
    };
    let after = Side {
        root: &other.root,
        facts: &others,
    };
    let there = judged(mutation, Direction::There, &before, &after);
    let back = judged(mutation, Direction::Back, &after, &before);
    Some(there.into_iter().chain(back).collect())
}

/// Where they disagree about one direction, in words.
fn judged(
    mutation: &Mutation,
    direction: Direction,
    old: &Side<'_>,
    new: &Side<'_>,
) -> Option<String> {
    let comparison = compared(old.root, new.root);
    let says = |breaks: fn(Effect) -> bool| comparison.changes.iter().any(|it| breaks(it.effect()));
    let lost: Vec<_> = old.facts.difference(new.facts).collect();
    let gained: Vec<_> = new.facts.difference(old.facts).collect();
    let wire = match direction {
        Direction::There => mutation.wire.0,
        Direction::Back => mutation.wire.1,
    };
    let mut wrong = Vec::new();
    match (lost.is_empty(), says(Effect::breaks_code)) {
        (false, false) => {
            wrong.push("what code is written against is lost, and diff says that none breaks");
        }
        (true, true) if !RUN_TIME.contains(&(mutation.kind.as_str(), direction)) => {
            wrong.push("nothing is lost, and diff says that code breaks");
        }
        _ => {}
    }
    match (wire, says(Effect::breaks_wire)) {
        (Wire::Breaks, false) => {
            wrong.push("requests that were good are not, and diff says that the wire holds");
        }
        (Wire::Keeps, true) => {
            wrong.push("all requests are as good as they were, and diff says that the wire breaks");
        }
        _ => {}
    }
    if wrong.is_empty() {
        return None;
    }
    let back = match direction {
        Direction::There => "",
        Direction::Back => ", taken back",
    };
    let mut text = vec![format!("{mutation}{back}: {}", wrong.join("; "))];
    text.extend(lost.iter().map(|it| format!("lost   {it}")));
    text.extend(gained.iter().map(|it| format!("gained {it}")));
    text.extend(lines(&comparison).iter().map(|it| format!("diff   {it}")));
    Some(text.join("\n  "))
}

/// Mutations of which one says as much as another.
type Alike = Vec<Mutation>;

/// Tries, of those that are alike, the first that the lint lets pass.
fn try_all(alike: impl Fn(&str, &Mutation) -> String) {
    let mut wrong = Vec::new();
    let (mut tried_kinds, mut kinds, mut done) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for bundle in documents() {
        assert_eq!(errors(&bundle), [""; 0]);
        let facts = facts::of(&bundle).unwrap();
        let mut groups: BTreeMap<String, Alike> = BTreeMap::new();
        for mutation in mutations(&bundle.root) {
            kinds.insert(mutation.kind.clone());
            groups
                .entry(alike(bundle.api, &mutation))
                .or_default()
                .push(mutation);
        }
        // What the smaller document has tried, the larger one need not.
        groups.retain(|title, _| !done.contains(title));
        let groups: Vec<(String, Alike)> = groups.into_iter().collect();
        let outcomes = on_all_cores(&groups, |(title, alike)| {
            let mut outcomes = alike.iter().map(|it| (it, tried(&bundle, &facts, it)));
            let (mutation, disagreements) =
                outcomes.find_map(|(it, outcome)| Some((it, outcome?)))?;
            Some((title.clone(), mutation.kind.clone(), disagreements))
        });
        for (title, kind, disagreements) in outcomes.into_iter().flatten() {
            done.insert(title);
            tried_kinds.insert(kind);
            wrong.extend(
                disagreements
                    .iter()
                    .map(|it| format!("{} {it}", bundle.api)),
            );
        }
    }
    let untried: Vec<_> = kinds.difference(&tried_kinds).collect();
    assert!(
        untried.is_empty(),
        "the lint refuses all of these, so they try nothing: {untried:#?}"
    );
    assert!(
        wrong.is_empty(),
        "{} times the rules of diff and the generated code disagree:\n\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
}

/// One of each kind, and another one where it means another thing for the wire.
#[test]
fn the_rules_agree_with_the_generated_code() {
    try_all(|_, mutation| format!("{} {:?}", mutation.kind, mutation.wire));
}

#[test]
#[ignore = "three thousand changes take minutes; for whoever changes a rule or the generator"]
fn the_rules_agree_with_the_generated_code_everywhere() {
    try_all(|api, mutation| format!("{api} {mutation}"));
}

/// What comes of each, in their order.
fn on_all_cores<T: Sync, R: Send>(of: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let size = of.len().div_ceil(cores).max(1);
    let chunks: Vec<&[T]> = of.chunks(size).collect();
    let results = parallel::map(&chunks, |chunk| chunk.iter().map(&work).collect::<Vec<R>>());
    results.into_iter().flatten().collect()
}
