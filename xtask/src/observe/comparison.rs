//! Compares the traffic of an operation with its documents.

mod statuses;

use std::collections::BTreeSet;

use super::Seen;
use super::shape::Shape;
use super::words::{extent, kinds, schema_of, times};
use crate::finding::Place;
use crate::spec::document::{Document, Operation, Response, json_schema};
use crate::spec::node::{Entry, Node};

/// A difference between traffic and documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// The path in the body: `[].notes`.
    pub(super) at: String,
    pub(super) what: String,
    /// The place to change.
    pub(super) place: Place,
    pub(super) fix: String,
    /// The documents are wrong; other differences are only notes.
    pub(super) breaks: bool,
}

/// Returns all differences of an operation.
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

/// The body to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side<'node> {
    Request,
    /// By the status in the documents.
    Response(&'node str),
}

struct Comparison<'node> {
    document: Document<'node>,
    differences: Vec<Difference>,
    side: Side<'node>,
}

/// A position in a body, with the schema for it.
#[derive(Clone, Copy)]
struct Spot<'node, 'path> {
    schema: &'node Node,
    /// The property or the keyword with the schema.
    place: &'node Place,
    path: &'path str,
}

impl<'node> Comparison<'node> {
    fn add(&mut self, at: &str, what: String, place: &Place, fix: String, breaks: bool) {
        let at = if at.is_empty() { "the body" } else { at };
        let at = match self.side {
            Side::Request => format!("{at} of the request"),
            Side::Response(status) if status.starts_with('2') => at.to_owned(),
            Side::Response(status) => format!("{at} of {status}"),
        };
        self.differences.push(Difference {
            at,
            what,
            place: place.clone(),
            fix,
            breaks,
        });
    }

    /// Compares the bodies of accepted requests; refused ones prove nothing.
    fn requests(&mut self, operation: &Operation<'node>, seen: &Seen) {
        let mut all = None::<Shape>;
        for (status, responses) in &seen.responses {
            if let (200..300, Some(shape)) = (status, &responses.request) {
                all.get_or_insert_default().absorb(shape.clone());
            }
        }
        let Some(shape) = all else { return };
        match self.document.request_schema(operation) {
            Some(entry) => self.compare(spot(entry), &shape),
            None => self.add(
                "",
                format!("was {}, but is undocumented", kinds(&shape)),
                &operation.method.key_place,
                "add a `requestBody`".to_owned(),
                true,
            ),
        }
    }

    fn response(&mut self, response: &Response<'node>, shape: &Shape) {
        self.side = Side::Response(&response.status.key);
        if response.content().is_empty() {
            let what = format!("was {}, but is undocumented", kinds(shape));
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
            // A value with alternatives is not compared.
            return;
        }
        if let Some(not_json) = shape.not_json {
            let what = format!(
                "was not JSON in {} of {}: {}",
                not_json.count,
                shape.count(),
                extent(not_json, "byte")
            );
            let fix = "check what responded: it may have been a proxy; otherwise correct `content`";
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
            "write `anyOf: [{ $ref: … }, { type: …, nullable: true, enum: [null] }]`, with the type of the referenced schema"
        } else {
            "add `nullable: true`"
        };
        let what = format!(
            "was null in {} of {}, but is not nullable",
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
            "was {} in {} of {}, but is documented as `{documented}`",
            kinds(&others),
            others.count(),
            shape.count()
        );
        let parts = self.document.parts(spot.schema);
        let place = parts.iter().find_map(|part| part.entry("type"));
        let place = place.map_or(spot.place, |it| &it.key_place);
        let fix = "correct the `type`, or remove it if there are several".to_owned();
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
                let what = format!("was `{value}` in {count} of {texts}, which is not in the enum");
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
                "was another string in {unrecorded} of {texts}, which is not recorded because it does not look like a value of an enum"
            );
            let fix = "find out which string it was; it may not be an enum".to_owned();
            self.add(spot.path, what, &documented.key_place, fix, true);
        }
    }

    fn compare_fields(&mut self, spot: Spot<'node, '_>, parts: &[&'node Node], shape: &Shape) {
        let properties = parts.iter().find_map(|part| part.entry("properties"));
        let others = self.document.other_fields(spot.schema);
        if properties.is_none() && others.is_none() {
            // The content is undocumented.
            return;
        }
        let is_dynamic = |name: &str| others.is_some_and(|it| name.starts_with(it.prefix));
        let fields = self.document.fields(spot.schema);
        for (name, seen) in &shape.fields {
            if fields.iter().any(|field| field.entry.key == *name) || is_dynamic(name) {
                continue;
            }
            let what = format!(
                "was in {} of {}, but is undocumented: {}",
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
                    "was there {}, under undocumented keys, which are not recorded because they do not look like names of fields: {}",
                    times(keyed.count()),
                    kinds(keyed)
                );
                let place = properties.map_or(spot.place, |it| &it.key_place);
                let fix = "add `additionalProperties` if the keys are not fixed".to_owned();
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
        // An optional field that a caller omits proves nothing.
        if absent > 0 && self.side != Side::Request {
            if let Some(required) = self.required(spot.schema, &field.key) {
                let what = format!(
                    "was absent in {absent} of {}, but is required",
                    shape.object
                );
                let fix = "remove it from `required`".to_owned();
                self.add(&path, what, required, fix, true);
            } else if count == 0 {
                let what = format!("was in none of {}", shape.object);
                let fix = "keep it, unless other recordings lack it too".to_owned();
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

    /// Returns the place that makes a field required.
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
