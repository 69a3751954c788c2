//! The effect on code written against `planwire`: the public surface generated from the old document is compared with
//! that of the new one.
//!
//! The generator decides, so no rule about Rust can be wrong. The names in a line lead back to the YAML.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Effect, Meaning};
use super::facts::{Facts, head, type_of};
use super::origins::Origins;

/// The old names of renamed types, each with the new one.
pub(super) type Renames = BTreeMap<String, String>;

/// The surfaces of both documents, and the origins of their names.
pub(super) struct Surfaces<'side> {
    pub(super) old: (&'side Facts, &'side Origins<'side>),
    pub(super) new: (&'side Facts, &'side Origins<'side>),
    pub(super) renames: &'side Renames,
}

impl Surfaces<'_> {
    /// Returns the changes of code. `known` are the changes that the documents show, and `added` the added operations:
    /// an addition that follows from one of them is not repeated.
    pub(super) fn changes(
        &self,
        api: &'static str,
        known: &[Change],
        added: &BTreeSet<usize>,
    ) -> Vec<Change> {
        let old = self.old.0.iter();
        let old: Facts = old
            .map(|(fact, line)| (self.renamed(fact), self.renamed(line)))
            .collect();
        let new = self.new.0;
        let mut changes = Vec::new();
        for (before, after) in self.renames {
            if has_type(self.old.0, before) && has_type(new, after) {
                let what = format!("is renamed to {after}");
                let meaning = Meaning::code("code that uses the old name does not compile");
                changes.push(self.change(api, format!("type {before}"), what, meaning, after));
            }
        }
        let (lost, gained) = (only(&old, new), only(new, &old));
        let kept: BTreeMap<&str, &str> = lines(new).collect();
        for (subject, before) in &lost {
            let after = gained.get(subject).or_else(|| kept.get(subject));
            let (subject, what, why) = match after {
                Some(after) if before == after => continue,
                Some(after) => (
                    *subject,
                    format!("{} → {}", rest(before), rest(after)),
                    "code that uses the old type or signature does not compile",
                ),
                None => (
                    *before,
                    "is gone".to_owned(),
                    "code that uses it does not compile",
                ),
            };
            changes.push(self.change(api, subject.to_owned(), what, Meaning::code(why), before));
        }
        for (_, line) in gained.iter().filter(|(it, _)| !lost.contains_key(*it)) {
            let meaning = Meaning::addition("there is something new to use");
            let gain = self.change(api, (*line).to_owned(), "is new".to_owned(), meaning, line);
            let is_of_added = !gain.operations.is_empty() && gain.operations.is_subset(added);
            let is_known = known.iter().any(|it| {
                it.effect() == Effect::Addition && it.difference.new == gain.difference.new
            });
            if !is_of_added && !is_known {
                changes.push(gain);
            }
        }
        changes
    }

    fn renamed(&self, text: &str) -> String {
        let mut renamed = String::new();
        let mut word = String::new();
        // The extra character ends the last word.
        for letter in text.chars().chain(['\0']) {
            if letter.is_alphanumeric() || letter == '_' {
                word.push(letter);
                continue;
            }
            renamed.push_str(self.renames.get(&word).unwrap_or(&word));
            word.clear();
            renamed.push(letter);
        }
        renamed.pop();
        renamed
    }

    /// Creates a change, with the place and the operations of the names in a line.
    fn change(
        &self,
        api: &'static str,
        subject: String,
        what: String,
        meaning: Meaning,
        line: &str,
    ) -> Change {
        let (after, member) = (owner(line), member(line));
        let mut renames = self.renames.iter();
        let before = renames.find_map(|(old, new)| (new == after).then_some(old.as_str()));
        let before = before.unwrap_or(after);
        let (mut old, mut new) = (self.old.1.of(before, member), self.new.1.of(after, member));
        if old.is_none() && new.is_none() {
            old = self.old.1.near(before, member);
            new = self.new.1.near(after, member);
        }
        let both = [&old, &new].into_iter().flatten();
        let operations = both.flat_map(|it| &it.operations).copied().collect();
        let places = (old.and_then(|it| it.place), new.and_then(|it| it.place));
        Change {
            is_rust: true,
            ..Change::new(api, subject, (what, meaning), places, operations)
        }
    }
}

/// Returns the lines of a surface by their heads.
fn lines(facts: &Facts) -> impl Iterator<Item = (&str, &str)> {
    facts.values().map(|line| (head(line), line.as_str()))
}

fn has_type(facts: &Facts, name: &str) -> bool {
    facts.values().any(|line| owner(line) == name)
}

/// Returns the lines of one surface that the other lacks, by their heads. A missing type is one line.
fn only<'line>(these: &'line Facts, others: &Facts) -> BTreeMap<&'line str, &'line str> {
    let types: BTreeSet<&str> = others.values().map(|line| type_of(line)).collect();
    let missing = these.iter().filter(|(fact, _)| !others.contains_key(*fact));
    missing
        .map(|(_, line)| match type_of(line) {
            name if types.contains(name) => (head(line), line.as_str()),
            name => (name, name),
        })
        .collect()
}

/// Returns the part of a line after its head.
fn rest(line: &str) -> &str {
    let rest = line.get(head(line).len()..).unwrap_or_default();
    rest.strip_prefix(": ").unwrap_or(rest)
}

/// Returns the name that leads a line back to its origin: `ListBudgets` for `List<ListBudgets>`.
fn owner(line: &str) -> &str {
    let name = type_of(line).trim_end_matches('>');
    name.rsplit(['<', ' ']).next().unwrap_or(name)
}

/// Returns the field, the variant or the method of a line.
fn member(line: &str) -> &str {
    let head = head(line);
    if let Some((_, method)) = head.split_once("::fn ") {
        return method.split(' ').next().unwrap_or(method);
    }
    let member = head.split_once("::").or_else(|| head.split_once('.'));
    member.map_or("", |(_, member)| member)
}
