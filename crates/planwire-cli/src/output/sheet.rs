//! One record for people: one line per field.

use planwire::RawRecord;
use planwire::operation::Kind;
use unicode_width::UnicodeWidthStr as _;

use super::columns::Columns;
use super::order::rank;
use super::record::Cell;
use crate::terminal::on_one_line;

/// Prints the selected fields in their order, or all fields by rank. Nothing is cut: a single record is
/// printed whole.
pub(super) fn print(columns: &mut Columns, record: RawRecord, into: &mut Vec<u8>) {
    let record = [record];
    let rows = columns.values(&record);
    let row = rows.into_iter().next().unwrap_or_default();
    let mut fields: Vec<_> = columns
        .all()
        .iter()
        .zip(row)
        .filter_map(|(column, value)| Some((column, Cell::new(value?))))
        .collect();
    if !columns.are_chosen() {
        fields.sort_by_key(|(column, cell)| match (column.kind, cell) {
            (None, Cell::Nested(_)) => rank(&column.name, Some(&Kind::Json)),
            (kind, _) => rank(&column.name, kind.as_ref()),
        });
    }
    let widths = fields.iter().map(|(it, _)| on_one_line(&it.name).width());
    let width = widths.max().unwrap_or(0);
    for (column, cell) in &fields {
        let name = on_one_line(&column.name);
        let padding = " ".repeat(width.saturating_sub(name.width()));
        let value = match cell {
            Cell::Null => "",
            cell => cell.as_str(),
        };
        let text = format!("{name}{padding}  {}", on_one_line(value));
        into.extend_from_slice(text.trim_end().as_bytes());
        into.push(b'\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(chosen: Option<&[&str]>) -> String {
        let record = r#"{"sauce": {"a": 1.0}, "name": "\u001b[2J long", "id": 7, "price": 10.50, "status": null, "notes": ""}"#;
        let record: RawRecord = serde_json::from_str(record).unwrap();
        let chosen: Option<Vec<_>> =
            chosen.map(|names| names.iter().map(|&it| it.to_owned()).collect());
        let documented = (&["id", "name", "status", "price"][..]).into();
        let mut columns = Columns::new(documented, chosen.as_deref());
        let mut text = Vec::new();
        print(&mut columns, record, &mut text);
        String::from_utf8(text).unwrap()
    }

    #[test]
    fn documented_fields_come_first_and_whole() {
        insta::assert_snapshot!(printed(None), @r#"
        id      7
        name    \u{1b}[2J long
        status
        price   10.50
        notes
        sauce   {"a": 1.0}
        "#);
    }

    #[test]
    fn chosen_fields_have_their_order() {
        assert_eq!(
            printed(Some(&["price", "id", "sauce.a", "missing"])),
            "price    10.50\nid       7\nsauce.a  1.0\n"
        );
    }
}
