//! Identifies a record while a list is read, and tells whether it was updated.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;
use twox_hash::XxHash3_128;

/// A record's identifier in at most 16 bytes. A number and its string are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Integer(i64),
    /// The hash of any other identifier, or of the whole record if it has none. It is the same in each
    /// process, since a position carries it from one to another.
    Hash(u128),
}

impl Key {
    /// The key of an identifier that is an integer, or whatever else the API sends for one.
    pub(crate) fn from_integer(integer: Option<i64>, identifier: &impl fmt::Display) -> Self {
        integer.map_or_else(|| Self::hash(&identifier.to_string()), Self::Integer)
    }

    pub(crate) fn from_text(text: &str) -> Self {
        // `012` is another string than `12`. Most string identifiers begin with a letter, so few bytes tell.
        let integer = text
            .parse()
            .ok()
            .filter(|_| text == "0" || !text.starts_with(['0', '+']) && !text.starts_with("-0"));
        integer.map_or_else(|| Self::hash(text), Self::Integer)
    }

    fn hash(text: &str) -> Self {
        Self::Hash(XxHash3_128::oneshot(text.as_bytes()))
    }
}

/// The time of a record's last update, in microseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Revision(pub(crate) i64);

impl Revision {
    pub(crate) fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
}

/// Anything that documents when a record was updated.
pub(crate) trait Updated {
    fn revision(&self) -> Option<Revision>;
}

impl Updated for DateTime<Utc> {
    fn revision(&self) -> Option<Revision> {
        Some(Revision(self.timestamp_micros()))
    }
}

impl Updated for Option<DateTime<Utc>> {
    fn revision(&self) -> Option<Revision> {
        self.as_ref().and_then(Updated::revision)
    }
}

/// A record as paging knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    pub(crate) key: Key,
    /// `None` for records that do not say when they were updated.
    pub(crate) revision: Option<Revision>,
}

impl Identity {
    pub(crate) fn new(key: Key, updated: &impl Updated) -> Self {
        Self {
            key,
            revision: updated.revision(),
        }
    }

    pub(crate) fn without_revision(key: Key) -> Self {
        Self {
            key,
            revision: None,
        }
    }

    /// Identifies a record of a list that documents no identifier: by its own, if it has one, else by all
    /// of its content.
    pub(crate) fn of_undocumented(record: &impl serde::Serialize) -> Self {
        // JSON's own types are all that such a record consists of, and those can always be written.
        Self::of_json(&serde_json::to_string(record).unwrap_or_default())
    }

    /// Identifies a record by its JSON, which can be any value.
    pub(crate) fn of_json(json: &str) -> Self {
        /// The only fields that matter.
        #[derive(Deserialize)]
        struct Fields<'json> {
            #[serde(borrow)]
            id: Option<&'json RawValue>,
            #[serde(borrow)]
            updated_at: Option<&'json RawValue>,
            #[serde(borrow)]
            updated: Option<&'json RawValue>,
        }
        // Anything else than an object is known by its content, and an array must not pass for an object.
        let fields = json
            .starts_with('{')
            .then(|| serde_json::from_str::<Fields<'_>>(json).ok())
            .flatten();
        let Some(fields) = fields else {
            return Self::without_revision(Key::hash(json));
        };
        let key = fields.id.and_then(|id| key_of_json(id.get()));
        let updated = fields.updated_at.or(fields.updated);
        Self {
            key: key.unwrap_or_else(|| Key::hash(json)),
            revision: updated.and_then(|updated| revision_of_json(updated.get())),
        }
    }
}

fn key_of_json(id: &str) -> Option<Key> {
    match id.strip_prefix('"').and_then(|id| id.strip_suffix('"')) {
        // An escape is rare in an identifier, and then its spelling serves as well.
        Some(text) => Some(Key::from_text(text)),
        None if id.starts_with(['{', '[', 'n', 't', 'f']) => None,
        None => Some(Key::from_text(id)),
    }
}

fn revision_of_json(updated: &str) -> Option<Revision> {
    let updated = updated.trim_matches('"');
    let instant = DateTime::parse_from_rfc3339(updated).ok()?;
    Some(Revision(instant.timestamp_micros()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_and_its_string_are_the_same() {
        assert_eq!(Key::from_text("12"), Key::Integer(12));
        assert_eq!(Key::from_text("-3"), Key::Integer(-3));
        assert_eq!(Key::from_text("0"), Key::Integer(0));
        for text in [
            "012",
            "+12",
            "-0",
            "pla_1",
            "",
            "1.0",
            "99999999999999999999",
        ] {
            assert_eq!(Key::from_text(text), Key::hash(text));
        }
    }

    #[test]
    fn a_record_is_known_by_its_identifier_or_else_by_its_content() {
        let of = Identity::of_json;
        let revision = Some(Revision(1_500_000));
        let updated = r#"{"id":7,"updated_at":"1970-01-01T01:00:01.5+01:00"}"#;
        assert_eq!(
            of(updated),
            Identity {
                key: Key::Integer(7),
                revision
            }
        );
        assert_eq!(
            of(r#"{"id":"7","updated":"1970-01-01T00:00:01.500Z"}"#),
            of(updated)
        );
        assert_eq!(of(r#"{"id":"pla_1"}"#).key, Key::from_text("pla_1"));
        assert_eq!(of(r#"{"id":"pla_1","updated":7}"#).revision, None);
        for record in [
            r#"{"name":"a"}"#,
            r#"{"id":null}"#,
            r#"{"id":[]}"#,
            "[7]",
            "1",
            "\"id\"",
        ] {
            assert_eq!(of(record), Identity::without_revision(Key::hash(record)));
        }
    }

    #[test]
    fn a_hash_stays_the_same_from_one_process_to_another() {
        let Key::Hash(hash) = Key::hash("pla_1") else {
            panic!("not a hash");
        };
        insta::assert_snapshot!(format!("{hash:032x}"), @"a94af3243bf8db56d7d4c0d631b2b9d6");
    }
}
