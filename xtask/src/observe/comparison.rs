//! What was seen of an operation beside what the documents say of it.

mod statuses;

use std::collections::BTreeSet;

use super::Seen;
use super::shape::Shape;
use super::words::{extent, kinds, schema_of, times};
use crate::finding::Place;
use crate::spec::document::{Document, Operation, Response, json_schema};
use crate::spec::node::{Entry, Node};

/// One thing that was seen and is not documented, or the other way round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// Where in the body: `[].notes`.
    pub(super) at: String,
    pub(super) what: String,
    /// What to change.
    pub(super) place: Place,
    pub(super) fix: String,
    /// Whether the documents are wrong; otherwise it is worth knowing only.
    pub(super) breaks: bool,
}

/// All differences of an operation.
pub(super) fn differences(
    document: Document<'_>,
    operation: &Operation<'_>,
    seen: &Seen,
) -> Vec<Difference> {
    let mut comparison = Comparison {
        document,
        differences: Vec::new(),
        side: Side::Request,
    };
    comparison.requests(operation, seen);
    comparison.statuses(operation, seen);
    comparison.differences
}

/// Whose body it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side<'node> {
    Request,
    /// By the status as it stands in the documents.
    Answer(&'node str),
}

struct Comparison<'node> {
    document: Document<'node>,
    differences: Vec<Difference>,
    side: Side<'node>,
}

/// A place in a body: what is documented there, and the line that says so.
#[derive(Clone, Copy)]
struct Spot<'node, 'path> {
    schema: &'node Node,
    /// The name of the property, or the keyword, that holds the schema.
    place: &'node Place,
    path: &'path str,
}

impl<'node> Comparison<'node> {
    fn add(&mut self, at: &str, what: String, place: &Place, fix: String, breaks: bool) {
        let at = if at.is_empty() { "the body" } else { at };
        let at = match self.side {
            Side::Request => format!("{at} of the request"),
            Side::Answer(status) if status.starts_with('2') => at.to_owned(),
            Side::Answer(status) => format!("{at} of {status}"),
        };
        self.differences.push(Difference {
            at,
            what,
            place: place.clone(),
            fix,
            breaks,
        });
    }

    /// The bodies of the requests that were accepted; a refused one proves nothing.
    fn requests(&mut self, operation: &Operation<'node>, seen: &Seen) {
        let mut all = None::<Shape>;
        for (status, answers) in &seen.answers {
            if let (200..300, Some(shape)) = (status, &answers.request) {
                all.get_or_insert_default().absorb(shape.clone());
            }
        }
        let Some(shape) = all else { return };
        match self.document.request_schema(operation) {
            Some(entry) => self.compare(spot(entry), &shape),
            None => self.add(
                "",
                format!("was {}, and nobody documents one", kinds(&shape)),
                &operation.method.key_place,
                "add a `requestBody`".to_owned(),
                true,
            ),
        }
    }

    fn answer(&mut self, response: &Response<'node>, shape: &Shape) {
        self.side = Side::Answer(&response.status.key);
        if response.content().is_empty() {
            let what = format!("was {}, and nobody documents one", kinds(shape));
            let fix = "add `content` to the response".to_owned();
            self.add("", what, &response.status.key_place, fix, true);
        } else if let Some(entry) = json_schema(response.content()) {
            self.compare(spot(entry), shape);
        }
    }

    fn compare(&mut self, spot: Spot<'node, '_>, shape: &Shape) {
        let parts = self.document.parts(spot.schema);
        let combined = ["oneOf", "anyOf", "not"];
        if parts
            .iter()
            .any(|part| combined.iter().any(|key| part.get(key).is_some()))
        {
            // What may be several things is held against none of them.
            return;
        }
        if let Some(not_json) = shape.not_json {
            let what = format!(
                "was not JSON in {} of {}: {}",
                not_json.count,
                shape.count(),
                extent(not_json, "byte")
            );
            let fix = "see what answered: it may have been a proxy; if not, correct `content`";
            self.add(spot.path, what, spot.place, fix.to_owned(), true);
        }
        let Some(documented) = self.document.type_of(spot.schema) else {
            return;
        };
        self.compare_null(spot, shape);
        self.compare_kind(spot, documented, shape);
        self.compare_values(spot, &parts, shape);
        let items = parts.iter().find_map(|part| part.entry("items"));
        if let (Some(items), Some(shape)) = (items, &shape.items) {
            self.compare(
                Spot {
                    schema: &items.value,
                    place: &items.key_place,
                    path: &format!("{}[]", spot.path),
                },
                shape,
            );
        }
        if documented == "object" {
            self.compare_fields(spot, &parts, shape);
        }
    }

    fn compare_null(&mut self, spot: Spot<'node, '_>, shape: &Shape) {
        if shape.null == 0 || self.document.is_nullable(spot.schema) {
            return;
        }
        let fix = if spot.schema.get("$ref").is_some() {
            "write `anyOf: [{ $ref: … }, { type: …, nullable: true, enum: [null] }]`, with the type of what it refers to"
        } else {
            "add `nullable: true`"
        };
        let what = format!(
            "was null in {} of {}, and the documents promise a value",
            shape.null,
            shape.count()
        );
        self.add(spot.path, what, spot.place, fix.to_owned(), true);
    }

    fn compare_kind(&mut self, spot: Spot<'node, '_>, documented: &str, shape: &Shape) {
        let mut others = shape.clone();
        (others.null, others.not_json) = (0, None);
        match documented {
            "boolean" => others.boolean = 0,
            "integer" => others.integer = 0,
            "number" => (others.integer, others.number) = (0, 0),
            "string" => others.text = None,
            "array" => others.list = None,
            "object" => others.object = 0,
            _ => return,
        }
        if others.count() == 0 {
            return;
        }
        let what = format!(
            "was {} in {} of {}, and the documents say `{documented}`",
            kinds(&others),
            others.count(),
            shape.count()
        );
        let parts = self.document.parts(spot.schema);
        let place = parts.iter().find_map(|part| part.entry("type"));
        let place = place.map_or(spot.place, |it| &it.key_place);
        let fix = "correct the `type`, or leave it out where it can be several".to_owned();
        self.add(spot.path, what, place, fix, true);
    }

    fn compare_values(&mut self, spot: Spot<'node, '_>, parts: &[&'node Node], shape: &Shape) {
        let Some(documented) = parts.iter().find_map(|part| part.entry("enum")) else {
            return;
        };
        let known: BTreeSet<&str> = documented
            .value
            .items()
            .iter()
            .filter_map(Node::text)
            .collect();
        let texts = shape.text.map_or(0, |it| it.count);
        for (value, count) in &shape.values {
            if !known.contains(value.as_str()) {
                let what =
                    format!("was `{value}` in {count} of {texts}, and the enum does not have it");
                let fix = format!("add `{value}`");
                self.add(spot.path, what, &documented.key_place, fix, true);
            }
        }
        let recorded = shape
            .values
            .values()
            .fold(0_u64, |sum, it| sum.saturating_add(*it));
        let unrecorded = texts.saturating_sub(recorded);
        if unrecorded > 0 {
            let what = format!(
                "was another text in {unrecorded} of {texts}, which is not recorded because it looks like no value of an enum"
            );
            let fix = "find out what it was; maybe it is no enum".to_owned();
            self.add(spot.path, what, &documented.key_place, fix, true);
        }
    }

    fn compare_fields(&mut self, spot: Spot<'node, '_>, parts: &[&'node Node], shape: &Shape) {
        let properties = parts.iter().find_map(|part| part.entry("properties"));
        let others = self.document.other_fields(spot.schema);
        if properties.is_none() && others.is_none() {
            // Nobody documents what is in it.
            return;
        }
        let is_dynamic = |name: &str| others.is_some_and(|it| name.starts_with(it.prefix));
        let fields = self.document.fields(spot.schema);
        for (name, seen) in &shape.fields {
            if fields.iter().any(|field| field.entry.key == *name) || is_dynamic(name) {
                continue;
            }
            let what = format!(
                "was in {} of {}, and nobody documents it: {}",
                seen.count(),
                shape.object,
                kinds(seen)
            );
            let place = properties.map_or(spot.place, |it| &it.key_place);
            let fix = format!("add `{name}: {}` to the `properties`", schema_of(seen));
            self.add(&below(spot.path, name), what, place, fix, true);
        }
        for field in &fields {
            self.compare_field(spot, field.entry, shape);
        }
        match (others, &shape.keyed) {
            (Some(others), Some(keyed)) => self.compare(
                Spot {
                    schema: &others.entry.value,
                    place: &others.entry.key_place,
                    path: &below(spot.path, "*"),
                },
                keyed,
            ),
            (None, Some(keyed)) => {
                let what = format!(
                    "was there {}, under keys that nobody documents, and that are not recorded because they look like no names of fields: {}",
                    times(keyed.count()),
                    kinds(keyed)
                );
                let place = properties.map_or(spot.place, |it| &it.key_place);
                let fix = "add `additionalProperties`, where the keys are anybody's".to_owned();
                self.add(&below(spot.path, "*"), what, place, fix, true);
            }
            (_, None) => {}
        }
    }

    fn compare_field(&mut self, spot: Spot<'node, '_>, field: &'node Entry, shape: &Shape) {
        let path = below(spot.path, &field.key);
        let seen = shape.fields.get(&field.key);
        let count = seen.map_or(0, Shape::count);
        let absent = shape.object.saturating_sub(count);
        // What a caller leaves out says nothing about what can be sent.
        if absent > 0 && self.side != Side::Request {
            if let Some(required) = self.required(spot.schema, &field.key) {
                let what = format!(
                    "was left out in {absent} of {}, and the documents promise it",
                    shape.object
                );
                let fix = "take it out of `required`".to_owned();
                self.add(&path, what, required, fix, true);
            } else if count == 0 {
                let what = format!("was in none of {}", shape.object);
                let fix = "leave it, unless other recordings lack it too".to_owned();
                self.add(&path, what, &field.key_place, fix, false);
            }
        }
        if let Some(seen) = seen {
            self.compare(
                Spot {
                    schema: &field.value,
                    place: &field.key_place,
                    path: &path,
                },
                seen,
            );
        }
    }

    /// Where a field is said to be required.
    fn required(&self, schema: &'node Node, field: &str) -> Option<&'node Place> {
        let parts = self.document.parts(schema);
        let mut required = parts.into_iter().flat_map(|part| part.items_of("required"));
        let item = required.find(|item| item.text() == Some(field))?;
        Some(&item.place)
    }
}

fn spot(schema: &Entry) -> Spot<'_, 'static> {
    Spot {
        schema: &schema.value,
        place: &schema.key_place,
        path: "",
    }
}

fn below(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    }
}
