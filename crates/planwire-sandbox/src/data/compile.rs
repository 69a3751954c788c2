//! Record types from schemas and their examples.

use chrono::{DateTime, NaiveDate, Utc};

use super::example::example_values;
use super::record::{Field, RecordType};
use super::row::{Row, Timeline, salt};
use super::source::{Identifier, Source, Spread};
use super::text::{Subject, prefix, words};
use crate::document::{Document, Kind, Node, Number, Schema};
use crate::error::StartError;
use crate::rule::Rule;
use crate::value::{Instant, Value, literal, write_text};

/// The maximum depth of nested records. Recursive schemas end here.
const MAX_DEPTH: usize = 4;

/// The first month of date fields without an example.
const FIRST_DATE: NaiveDate = match NaiveDate::from_ymd_opt(2024, 1, 1) {
    Some(date) => date,
    None => NaiveDate::MIN,
};

/// The bound from which a number's multiples, in hundredths, can overflow an `i64`.
const HUGE: u64 = i64::MAX as u64 / 1_000;

/// Returns the type of the records that a schema describes. The example becomes the first record.
pub(crate) fn record_type(
    document: &Document,
    name: &str,
    schema: &Schema<'_>,
    example: Option<&Node>,
    present: DateTime<Utc>,
) -> Result<RecordType, StartError> {
    let compiler = Compiler::new(document, present);
    let mut record = compiler.record(name, schema, example)?;
    if let Some(example) = example {
        let row = Row::new(0, 0);
        record.first = Some(example_values(&record, example, &row));
    }
    Ok(record)
}

/// Returns the values of a schema that does not describe a record.
pub(crate) fn value_source(
    document: &Document,
    name: &str,
    schema: &Schema<'_>,
    example: Option<&Node>,
    present: DateTime<Utc>,
) -> Result<Source, StartError> {
    let compiler = Compiler::new(document, present);
    let owner = Owner {
        name,
        timeline: timeline(name, example, compiler.present),
        has: &|_| false,
    };
    compiler.source(name, schema, example, &owner, &mut Taken::default())
}

#[derive(Clone, Copy)]
struct Compiler<'d> {
    document: &'d Document,
    present: i64,
    depth: usize,
}

/// The record type that a field belongs to.
struct Owner<'a> {
    name: &'a str,
    timeline: Timeline,
    has: &'a dyn Fn(&str) -> bool,
}

/// Counts the references and enums before a field.
#[derive(Default)]
struct Taken {
    references: usize,
    choices: u32,
}

impl<'d> Compiler<'d> {
    fn new(document: &'d Document, present: DateTime<Utc>) -> Self {
        Self {
            document,
            present: present.timestamp_millis(),
            depth: 0,
        }
    }
}

impl Compiler<'_> {
    fn record(
        self,
        name: &str,
        schema: &Schema<'_>,
        example: Option<&Node>,
    ) -> Result<RecordType, StartError> {
        let owner = Owner {
            name,
            timeline: timeline(name, example, self.present),
            has: &|property| schema.property(property).is_some(),
        };
        let mut taken = Taken::default();
        let mut fields = Vec::new();
        for (property, node) in &schema.properties {
            let own = Schema::read(self.document, node)?;
            if own.write_only {
                continue;
            }
            let required = schema.required.contains(property);
            if self.depth >= MAX_DEPTH && !required {
                continue;
            }
            let example = example.and_then(|example| example.get(property));
            let mut key = Vec::new();
            write_text(property, &mut key);
            key.push(b':');
            fields.push(Field {
                name: (*property).to_owned(),
                key,
                required,
                nullable: own.nullable,
                salt: salt(&format!("{name}.{property}")),
                source: self.source(property, &own, example, &owner, &mut taken)?,
                only_where: None,
                is_unset: false,
                default: own.default.map(literal),
                rule: Rule::read(self.document, node)?,
                identifies: own.name.filter(|_| own.identifier).map(ToOwned::to_owned),
            });
        }
        tie_timestamps(&mut fields);
        Ok(RecordType {
            fields,
            first: None,
        })
    }

    fn source(
        self,
        name: &str,
        schema: &Schema<'_>,
        example: Option<&Node>,
        owner: &Owner<'_>,
        taken: &mut Taken,
    ) -> Result<Source, StartError> {
        if name == "id" {
            return Ok(Source::Identity(identifier(owner.name, schema, example)));
        }
        if schema.identifier {
            let spread = [Spread::Shared, Spread::Within][..].get(taken.references);
            taken.references += 1;
            return Ok(Source::Reference {
                identifier: identifier(schema.name.unwrap_or(name), schema, None),
                spread: *spread.unwrap_or(&Spread::Mixed),
            });
        }
        if !schema.values.is_empty() {
            let values = schema.values.iter().filter(|value| ***value != Node::Null);
            let values: Vec<_> = values.map(|value| literal(value)).collect();
            if !values.is_empty() {
                taken.choices += 1;
                return Ok(Source::Choice {
                    values,
                    turn: taken.choices - 1,
                });
            }
        }
        Ok(match schema.kind {
            Kind::Boolean if name == "test_mode" => Source::TestMode,
            Kind::Boolean => Source::Flag,
            Kind::Integer | Kind::Number => number(name, schema, example, owner),
            Kind::Text => text(name, schema, example, owner),
            Kind::List if self.depth >= MAX_DEPTH && schema.min_items.is_none() => {
                Source::Constant(Value::List(Vec::new()))
            }
            Kind::List => {
                let fewest = schema.min_items.unwrap_or(0) as u64;
                let most = schema.max_items.unwrap_or(usize::MAX) as u64;
                let item = match schema.items {
                    Some(items) => {
                        let items = Schema::read(self.document, items)?;
                        let example = example.and_then(|list| list.elements().first());
                        self.source(name, &items, example, owner, taken)?
                    }
                    None => Source::Constant(Value::Record(Vec::new())),
                };
                Source::List {
                    item: Box::new(item),
                    salt: salt(name),
                    fewest,
                    most: most.min(fewest + 3),
                }
            }
            Kind::Object if !schema.properties.is_empty() => {
                let inner = Self {
                    depth: self.depth + 1,
                    ..self
                };
                if inner.depth > 2 * MAX_DEPTH {
                    return Err(StartError::document(format!(
                        "a record of `{}` contains another one of its type without an end, in \
                         its required field `{name}`; make the field optional",
                        owner.name
                    )));
                }
                let record = inner.record(schema.name.unwrap_or(name), schema, example)?;
                Source::Record(Box::new(record))
            }
            Kind::Object | Kind::Any => {
                let free = example.or(schema.example).map(literal);
                Source::Constant(free.unwrap_or(Value::Record(Vec::new())))
            }
        })
    }
}

/// Returns the identifier of the records of `owner`. `PlanId` and `Plan` have the same prefix.
fn identifier(owner: &str, schema: &Schema<'_>, example: Option<&Node>) -> Identifier {
    let integer = |number: Number| u64::try_from(number.as_integer()?).ok();
    let shown = example.and_then(Node::as_number).and_then(integer);
    let least = schema.minimum.and_then(integer);
    Identifier {
        prefix: (schema.kind == Kind::Text).then(|| prefix(owner)),
        first: shown.or(least).unwrap_or(1),
    }
}

fn number(name: &str, schema: &Schema<'_>, example: Option<&Node>, owner: &Owner<'_>) -> Source {
    let pair = |own, other| {
        let stem = name.strip_suffix(own)?;
        (owner.has)(&format!("{stem}{other}")).then_some(())
    };
    let is_free = schema.minimum.is_none() && schema.maximum.is_none();
    if is_free && pair("_from", "_to").is_some() {
        return Source::RangeFrom;
    }
    if is_free && pair("_to", "_from").is_some() {
        return Source::RangeTo {
            open: schema.nullable,
        };
    }
    let example = example.or(schema.example).and_then(Node::as_number);
    // Hundredths of these numbers could overflow.
    let is_huge = [schema.minimum, schema.maximum, example]
        .into_iter()
        .flatten()
        .any(|number| number.scaled(0).unsigned_abs() > HUGE);
    if schema.kind == Kind::Integer || is_huge {
        let (low, high) = bounds(schema, 0, example);
        return Source::Count { low, high };
    }
    let (low, high) = bounds(schema, 2, example);
    Source::Amount { low, high }
}

/// Returns the minimum and the maximum in units of `10^-scale`: those of the schema, or values
/// similar to the example.
fn bounds(schema: &Schema<'_>, scale: u32, example: Option<Number>) -> (i64, i64) {
    let unit = 10_i64.pow(scale);
    let like = example
        .map_or(250 * unit, |example| example.scaled(scale))
        .max(1);
    let least = schema.minimum.map(|minimum| {
        let least = minimum.scaled(scale);
        let below = Number::new(least, scale) < minimum
            || schema.exclusive_minimum && Number::new(least, scale) == minimum;
        least.saturating_add(i64::from(below))
    });
    let greatest = schema.maximum.map(|maximum| {
        let greatest = maximum.scaled(scale);
        let above = Number::new(greatest, scale) > maximum
            || schema.exclusive_maximum && Number::new(greatest, scale) == maximum;
        greatest.saturating_sub(i64::from(above))
    });
    let usual = if like < 10 * unit {
        (like.min(unit), like + 9 * unit)
    } else {
        (like / 4, like.saturating_mul(4))
    };
    match (least, greatest) {
        (Some(least), Some(greatest)) => (least, greatest.max(least)),
        (Some(least), None) => (least, usual.1.max(least.saturating_add(9 * unit))),
        (None, Some(greatest)) => (usual.0.min(greatest).min(0), greatest),
        (None, None) => usual,
    }
}

fn text(name: &str, schema: &Schema<'_>, example: Option<&Node>, owner: &Owner<'_>) -> Source {
    let shown = example.or(schema.example).and_then(Node::as_text);
    match schema.format {
        Some("date-time") if name.contains("created") => return Source::Created(owner.timeline),
        Some("date-time") if name.contains("updated") => return Source::Updated(owner.timeline),
        Some("date-time") => return Source::Timestamp(owner.timeline),
        Some("date") => {
            let first = shown.and_then(date).unwrap_or(FIRST_DATE);
            let is_month = shown.is_some_and(|text| text.ends_with("-01"));
            return if is_month {
                Source::Month(first)
            } else {
                Source::Day(first)
            };
        }
        _ => {}
    }
    let (shortest, longest) = (schema.min_length.unwrap_or(0), schema.max_length);
    match (Subject::of(name, schema.format), schema.example) {
        (Some(subject), None) => Source::Text {
            subject,
            owner: words(owner.name),
            shortest,
            longest,
        },
        (Some(subject), Some(_)) if subject.is_well_known() => Source::Text {
            subject,
            owner: words(owner.name),
            shortest,
            longest,
        },
        // Its other possible values are unknown.
        (_, Some(example)) => Source::Constant(literal(example)),
        (None, None) => Source::Words {
            words: words(name),
            shortest,
            longest,
        },
    }
}

pub(super) fn date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

/// Returns the time of the example's creation and the format of instants.
fn timeline(owner: &str, example: Option<&Node>, present: i64) -> Timeline {
    let entries = example.map(Node::entries).unwrap_or_default();
    let mut instants = entries
        .iter()
        .filter_map(|(name, node)| Some((name, Instant::parse(node.as_text()?)?)));
    let created = instants.clone().find(|(name, _)| name.contains("created"));
    Timeline {
        origin: created.map(|(_, instant)| instant.milliseconds),
        present,
        salt: salt(owner),
        fraction: instants.next().is_none_or(|(_, instant)| instant.fraction),
    }
}

/// Gives a timestamp such as `archived` a value only in records with that status.
fn tie_timestamps(fields: &mut [Field]) {
    for position in 0..fields.len() {
        if !fields[position].nullable || !matches!(fields[position].source, Source::Timestamp(_)) {
            continue;
        }
        let state = Value::Text(fields[position].name.clone().into());
        let other = fields.iter().position(|field| match &field.source {
            Source::Choice { values, .. } => values.contains(&state) && !field.nullable,
            _ => false,
        });
        fields[position].only_where = other.map(|other| (other, state));
    }
}
