//! The document's example as the first record.

use std::borrow::Cow;

use super::compile::date;
use super::record::{RecordType, Values};
use super::row::Row;
use super::source::Source;
use crate::document::Node;
use crate::value::{Instant, Value, literal};

/// Returns the example's value of each field.
pub(super) fn example_values(record: &RecordType, example: &Node, row: &Row) -> Values {
    let fields = record.fields.iter();
    fields
        .map(|field| {
            let node = example.get(&field.name)?;
            Some(example_value(
                &field.source,
                node,
                row,
                row.bits(field.salt),
            ))
        })
        .collect()
}

/// Returns the value of an example. A placeholder is replaced by a generated value.
fn example_value(source: &Source, node: &Node, row: &Row, bits: u64) -> Value<'static> {
    match (source, node) {
        (_, Node::Text(text)) if is_placeholder(text) => source.value(row, bits).into_owned(),
        (Source::List { item, salt, .. }, Node::List(elements)) => {
            let inner =
                |position: usize| row.inner(position as u64 + 1, position + 1 == elements.len());
            let values = elements.iter().enumerate().map(|(position, element)| {
                let row = inner(position);
                example_value(item, element, &row, row.bits(*salt))
            });
            Value::List(values.collect())
        }
        (Source::Record(record), Node::Map(_)) => {
            let values = example_values(record, node, row)
                .into_iter()
                .zip(&record.fields);
            let present =
                values.filter_map(|(value, field)| Some((Cow::Owned(field.name.clone()), value?)));
            Value::Record(present.collect())
        }
        (Source::Created(_) | Source::Updated(_) | Source::Timestamp(_), Node::Text(text)) => {
            Instant::parse(text).map_or_else(|| literal(node), Value::Instant)
        }
        (Source::Month(_) | Source::Day(_), Node::Text(text)) => {
            date(text).map_or_else(|| literal(node), Value::Date)
        }
        _ => literal(node),
    }
}

/// Returns whether a string is a placeholder such as `<string>`, as one vendor's generated examples
/// have.
fn is_placeholder(text: &str) -> bool {
    text.starts_with('<') && text.ends_with('>')
}
