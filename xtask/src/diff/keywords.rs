//! Keywords: those of texts, which break nobody, and those that no rule knows, which count as a break.

use crate::spec::node::{Entry, Node};

use super::change::{Found, Keyword, Meaning, Uses};

pub(super) const DOCUMENTATION: &str =
    "it goes into the documentation and the help, and into nothing that is sent or compiled";
const EXAMPLE: &str = "examples are for readers and for the sandbox";

/// The keywords that say something to readers only, and why a change of one is harmless.
const TEXTS: [(&str, &str); 14] = [
    ("title", DOCUMENTATION),
    ("summary", DOCUMENTATION),
    ("description", DOCUMENTATION),
    ("externalDocs", DOCUMENTATION),
    ("termsOfService", DOCUMENTATION),
    ("contact", DOCUMENTATION),
    ("license", DOCUMENTATION),
    ("bearerFormat", DOCUMENTATION),
    ("example", EXAMPLE),
    ("examples", EXAMPLE),
    (
        "deprecated",
        "it is a word to readers; what worked still works",
    ),
    (
        "x-evidence",
        "it says where a thing is known from, not what it is",
    ),
    (
        "x-permissions",
        "it says who may call; the call stays what it is",
    ),
    (
        "links",
        "nothing is derived from how answers lead to other operations",
    ),
];

/// A schema as it is compared: the mappings that its keywords stand in.
#[derive(Clone, Debug)]
pub(super) struct View<'node> {
    parts: Vec<&'node Node>,
}

impl<'node> View<'node> {
    pub(super) fn of(node: &'node Node) -> Self {
        Self { parts: vec![node] }
    }

    pub(super) fn of_parts(parts: Vec<&'node Node>) -> Self {
        Self { parts }
    }

    pub(super) fn entry(&self, key: &str) -> Option<&'node Entry> {
        self.parts.iter().find_map(|part| part.entry(key))
    }

    pub(super) fn get(&self, key: &str) -> Option<&'node Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    fn keys(&self) -> impl Iterator<Item = &'node str> {
        let entries = self.parts.iter().flat_map(|part| part.entries());
        entries.map(|entry| entry.key.as_str())
    }
}

/// One keyword of two views.
pub(super) fn keyword<'node>(old: &View<'node>, new: &View<'node>, key: &str) -> Keyword<'node> {
    Keyword {
        old: old.entry(key),
        new: new.entry(key),
    }
}

/// Compares all keywords but those that have rules of their own.
pub(super) fn remaining(
    subject: &str,
    uses: Uses,
    old: &View<'_>,
    new: &View<'_>,
    ruled: &[&str],
    found: &mut Found<'_>,
) {
    let mut seen: Vec<&str> = Vec::new();
    for key in old.keys().chain(new.keys()) {
        if ruled.contains(&key) || seen.contains(&key) {
            continue;
        }
        seen.push(key);
        let keyword = keyword(old, new, key);
        if keyword.differs() {
            found.add(
                subject,
                keyword.change(key),
                meaning(key, uses),
                keyword.old_place(),
                keyword.new_place(),
            );
        }
    }
}

/// Compares the keywords of texts alone.
pub(super) fn texts(subject: &str, old: &View<'_>, new: &View<'_>, found: &mut Found<'_>) {
    for (key, why) in TEXTS {
        let keyword = keyword(old, new, key);
        if keyword.differs() {
            found.add(
                subject,
                keyword.change(key),
                Meaning::note(why),
                keyword.old_place(),
                keyword.new_place(),
            );
        }
    }
}

fn meaning(key: &str, uses: Uses) -> Meaning {
    match TEXTS.iter().find(|(text, _)| *text == key) {
        Some((_, why)) => Meaning::note(*why),
        None => {
            let why = "no rule says what this keyword changes, so it counts as a break";
            uses.judge(Meaning::wire_and_code(why), Meaning::code(why))
        }
    }
}
