//! Views of nested lists, such as the lines of an invoice: one row an item, with a column for each documented field. They
//! are made by the operation table, so that a new list or field is in them without further work.

use planwire::operation::{Api, Field, Kind};

use super::View;
use crate::list::{SyncedList, lists};
use crate::table::{Column, ColumnKind};

/// Returns a view for each nested list whose items have documented fields.
pub(super) fn views() -> Vec<View> {
    let lists = [Api::Wethod, Api::Piriod].into_iter().flat_map(lists);
    lists.flat_map(|list| views_of(&list)).collect()
}

fn views_of(list: &SyncedList) -> Vec<View> {
    let fields = list.operation.record_fields().iter();
    fields.filter_map(|it| view(list, it)).collect()
}

fn view(list: &SyncedList, field: &Field) -> Option<View> {
    let Kind::List(Kind::Object(schema)) = field.kind else {
        return None;
    };
    if schema.fields.is_empty() {
        return None;
    }
    let (api, list_name, name) = (list.operation.api.name(), list.name(), field.name);
    let parent = list.table.parent.as_ref().map(|it| it.name);
    let mut columns = vec![both("records._account".to_owned())];
    columns.extend(parent.map(|it| both(format!("records.\"{it}\""))));
    columns.push(both("records.id AS _record_id".to_owned()));
    columns.push([
        "items.key + 1 AS _position".to_owned(),
        "items.position AS _position".to_owned(),
    ]);
    columns.extend(schema.fields.iter().map(|item| {
        let kind = Column::of_field(item, list.table.id).kind;
        let column = |expression: String| format!("{expression} AS \"{}\"", item.name);
        [
            column(sqlite(item.name, kind)),
            column(postgres(item.name, kind)),
        ]
    }));
    let select: Vec<_> = (1..)
        .zip(&columns)
        .map(|(number, [sqlite, postgres])| {
            let comma = if number == columns.len() { "" } else { "," };
            format!("    {sqlite}{comma} -- sqlite\n    {postgres}{comma} -- postgres\n")
        })
        .collect();
    let query = format!(
        "SELECT\n{select}FROM {api}.{list_name} AS records\n\
         CROSS JOIN json_each(records.\"{name}\") AS items -- sqlite\n\
         CROSS JOIN LATERAL jsonb_array_elements( -- postgres\n    \
         CASE jsonb_typeof(records.\"{name}\") WHEN 'array' THEN records.\"{name}\" END -- postgres\n\
         ) WITH ORDINALITY AS items(value, position) -- postgres\n\
         WHERE records._deleted_at IS NULL\n    \
         AND json_type(records.\"{name}\") = 'array' AND items.type = 'object' -- sqlite\n    \
         AND jsonb_typeof(items.value) = 'object' -- postgres",
        select = select.concat()
    );
    let view = format!("{api}_{list_name}_{name}");
    let description = format!("One row an item of `{name}` in the list `{list_name}` of {api}.");
    Some(View::new(view, description, &query, &[]))
}

fn both(column: String) -> [String; 2] {
    [column.clone(), column]
}

/// Returns the field of an item in SQLite. Dates and instants are strings as the API sent them.
fn sqlite(name: &str, kind: ColumnKind) -> String {
    let value = format!("json_extract(items.value, '$.{name}')");
    match kind {
        ColumnKind::Text => format!("CAST({value} AS TEXT)"),
        ColumnKind::Decimal => format!("CAST({value} AS REAL)"),
        ColumnKind::Json => format!("nullif(json_quote({value}), 'null')"),
        _ => value,
    }
}

/// Returns the field of an item in PostgreSQL. A value that does not fit is NULL, and never fails a query.
fn postgres(name: &str, kind: ColumnKind) -> String {
    let json = format!("items.value -> '{name}'");
    let text = format!("items.value ->> '{name}'");
    let checked = |pattern: &str, cast: &str| {
        format!("CASE WHEN {text} ~ '{pattern}' THEN ({text})::{cast} END")
    };
    match kind {
        ColumnKind::Decimal => checked("^-?[0-9]+([.][0-9]+)?$", "numeric"),
        ColumnKind::Integer => checked("^-?[0-9]{1,18}$", "bigint"),
        ColumnKind::Boolean => checked("^(true|false)$", "boolean"),
        ColumnKind::Json => format!("nullif({json}, 'null'::jsonb)"),
        _ => text,
    }
}
