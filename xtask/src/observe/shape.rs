//! The shapes of recorded bodies, merged.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The values in one position of a body: the number of each kind, and their lengths.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Shape {
    pub(super) null: u64,
    pub(super) boolean: u64,
    pub(super) integer: u64,
    /// Numbers with a fraction or an exponent.
    pub(super) number: u64,
    pub(super) text: Option<Lengths>,
    pub(super) list: Option<Lengths>,
    pub(super) object: u64,
    /// Bodies that are not JSON.
    pub(super) not_json: Option<Lengths>,
    /// The number of each value of an enum.
    pub(super) values: BTreeMap<String, u64>,
    /// The elements of lists.
    pub(super) items: Option<Box<Shape>>,
    pub(super) fields: BTreeMap<String, Shape>,
    /// The values under keys that are not recorded.
    pub(super) keyed: Option<Box<Shape>>,
}

/// The number of values that have a length, and their lengths.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lengths {
    pub(super) count: u64,
    pub(super) shortest: u64,
    pub(super) longest: u64,
}

impl Shape {
    /// Returns the number of values.
    pub(super) fn count(&self) -> u64 {
        let kinds = self.kinds();
        kinds
            .iter()
            .fold(0, |sum, kind| sum.saturating_add(kind.count))
    }

    /// Returns the number of values of each kind.
    pub(super) fn kinds(&self) -> [Kind; 8] {
        let single = |name, documented, count| Kind {
            name,
            documented,
            count,
            lengths: None,
        };
        let long = |name, documented, lengths: Option<Lengths>, unit| Kind {
            name,
            documented,
            count: lengths.map_or(0, |it| it.count),
            lengths: lengths.map(|it| (it, unit)),
        };
        [
            single("null", None, self.null),
            single("a boolean", Some("boolean"), self.boolean),
            single("an integer", Some("integer"), self.integer),
            single("a number with a fraction", Some("number"), self.number),
            long("a string", Some("string"), self.text, "character"),
            long("a list", Some("array"), self.list, "element"),
            single("an object", Some("object"), self.object),
            long("something that is not JSON", None, self.not_json, "byte"),
        ]
    }

    /// Adds the values of another shape.
    pub(super) fn absorb(&mut self, other: Self) {
        for (own, other) in [
            (&mut self.null, other.null),
            (&mut self.boolean, other.boolean),
            (&mut self.integer, other.integer),
            (&mut self.number, other.number),
            (&mut self.object, other.object),
        ] {
            *own = own.saturating_add(other);
        }
        for (own, other) in [
            (&mut self.text, other.text),
            (&mut self.list, other.list),
            (&mut self.not_json, other.not_json),
        ] {
            absorb_lengths(own, other);
        }
        for (value, count) in other.values {
            let own = self.values.entry(value).or_default();
            *own = own.saturating_add(count);
        }
        for (name, shape) in other.fields {
            self.fields.entry(name).or_default().absorb(shape);
        }
        absorb_optional(&mut self.items, other.items);
        absorb_optional(&mut self.keyed, other.keyed);
    }
}

fn absorb_optional(own: &mut Option<Box<Shape>>, other: Option<Box<Shape>>) {
    if let Some(other) = other {
        own.get_or_insert_default().absorb(*other);
    }
}

fn absorb_lengths(own: &mut Option<Lengths>, other: Option<Lengths>) {
    *own = match (*own, other) {
        (Some(own), Some(other)) => Some(Lengths {
            count: own.count.saturating_add(other.count),
            shortest: own.shortest.min(other.shortest),
            longest: own.longest.max(other.longest),
        }),
        (own, other) => own.or(other),
    };
}

/// The values of one kind.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    /// The name for people.
    pub(super) name: &'static str,
    /// The type in the documents.
    pub(super) documented: Option<&'static str>,
    pub(super) count: u64,
    /// The lengths of the values, and their unit.
    pub(super) lengths: Option<(Lengths, &'static str)>,
}
