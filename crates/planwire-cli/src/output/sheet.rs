//! One record for people: a line for each field.

use planwire::RawRecord;
use unicode_width::UnicodeWidthStr as _;

use super::record::{Cell, Fields};
use crate::terminal::on_one_line;

/// The documented fields that a record has.
pub(super) fn present<'f>(record: &RawRecord, fields: &[&'f str]) -> Vec<&'f str> {
    let Fields(read) = record.decode().unwrap_or_default();
    let has = |field: &&&str| read.iter().any(|(name, _)| name == **field);
    fields.iter().filter(has).copied().collect()
}

/// Prints these fields first, and then the others, where those are wanted. Nothing is cut: who asks for one record
/// wants the whole.
pub(super) fn print(record: &RawRecord, fields: &[&str], others: bool, into: &mut Vec<u8>) {
    let Fields(mut read) = record.decode().unwrap_or_default();
    read.retain(|(name, _)| others || fields.contains(&name.as_ref()));
    // Those that are not documented keep their order behind them.
    read.sort_by_key(|(name, _)| {
        let place = fields.iter().position(|field| name == field);
        place.unwrap_or(fields.len())
    });
    let widths = read.iter().map(|(name, _)| on_one_line(name).width());
    let width = widths.max().unwrap_or(0);
    for (name, value) in &read {
        let name = on_one_line(name);
        let padding = " ".repeat(width.saturating_sub(name.width()));
        let cell = Cell::new(value);
        let text = format!("{name}{padding}  {}", on_one_line(cell.as_str()));
        into.extend_from_slice(text.trim_end().as_bytes());
        into.push(b'\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documented_fields_come_first_and_whole() {
        let record = r#"{"sauce": {"a": 1.0}, "name": "\u001b[2J long", "id": 7, "price": 10.50, "notes": ""}"#;
        let record: RawRecord = serde_json::from_str(record).unwrap();
        let mut text = Vec::new();
        print(&record, &["id", "name", "status", "price"], true, &mut text);
        insta::assert_snapshot!(String::from_utf8(text).unwrap(), @r#"
        id     7
        name   \u{1b}[2J long
        price  10.50
        sauce  {"a": 1.0}
        notes
        "#);
        let mut text = Vec::new();
        print(&record, &["price", "id"], false, &mut text);
        assert_eq!(String::from_utf8(text).unwrap(), "price  10.50\nid     7\n");
        assert_eq!(
            present(&record, &["id", "status", "price"]),
            ["id", "price"]
        );
    }
}
