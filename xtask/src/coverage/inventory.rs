//! `spec/inventory.tsv`: every operation that anybody was seen to call or document.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::bundle::APIS;
use crate::document::without_names;
use crate::finding::{self, File, Finding, Place};
use crate::grammar::METHODS;
use crate::lint::SOURCES;
use crate::nearest::suggestion;

/// The file, in the workspace.
pub(super) const FILE: &str = "spec/inventory.tsv";

/// The columns. The last may be absent: most rows need no reason.
const COLUMNS: [&str; 6] = [
    "api",
    "operation_id",
    "method",
    "path",
    "evidence",
    "reason",
];

/// What stands in the place of a method that nobody knows.
const UNKNOWN: &str = "?";

/// One known operation.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) place: Place,
    pub(super) api: &'static str,
    pub(super) id: String,
    pub(super) id_place: Place,
    /// In capitals, where it is known.
    pub(super) method: Option<String>,
    pub(super) path: String,
    pub(super) evidence: String,
    pub(super) evidence_place: Place,
    /// Why the documents do not have it.
    pub(super) reason: Option<String>,
}

impl Row {
    /// How a finding calls it.
    pub(super) fn title(&self) -> String {
        let method = self.method.as_deref().unwrap_or(UNKNOWN);
        format!("`{}` ({method} {})", self.id, self.path)
    }
}

/// Reads the inventory of the workspace.
pub(super) fn read(root: &Path) -> Result<Vec<Row>, Vec<Finding>> {
    let bytes = fs::read(root.join(FILE)).map_err(|error| {
        let why = "the inventory of known operations is kept there";
        vec![Finding::unreadable(FILE, &error, why)]
    })?;
    match String::from_utf8(bytes) {
        Ok(text) => parse(&text),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let lines = error.as_bytes().iter().take(good);
            let line = lines.filter(|byte| **byte == b'\n').count() + 1;
            let file = File::new(FILE, String::from_utf8_lossy(error.as_bytes()));
            Err(vec![Finding::error(
                &Place::new(&file, line, 1, Place::TO_THE_END_OF_THE_LINE),
                "the line is not UTF-8",
                "the inventory is read as UTF-8",
                "save the file in that encoding",
            )])
        }
    }
}

/// The rows, or everything that is wrong with them.
fn parse(text: &str) -> Result<Vec<Row>, Vec<Finding>> {
    let file = File::new(FILE, text);
    let conflicts = finding::conflicts(&file, text);
    if !conflicts.is_empty() {
        return Err(conflicts);
    }
    let mut lines = text.lines().zip(1..);
    if lines.next().map(|(line, _)| line) != Some(COLUMNS.join("\t").as_str()) {
        return Err(vec![Finding::error(
            &whole_line(&file, 1),
            "the first line does not name the columns",
            "without it nobody knows what they hold",
            format!("write {}, with a tab between them", COLUMNS.join(", ")),
        )]);
    }
    let mut findings = Vec::new();
    let mut rows: Vec<Row> = Vec::new();
    for (line, number) in lines {
        match row(&file, line, number) {
            Ok(row) => rows.push(row),
            Err(more) => findings.extend(more),
        }
    }
    findings.extend(repeated(
        &rows,
        |row| (row.api, row.id.clone()),
        |row| format!("the `operation_id` `{}`", row.id),
    ));
    findings.extend(repeated(
        &rows,
        |row| (row.api, row.method.clone(), without_names(&row.path)),
        |row| {
            let method = row.method.as_deref().unwrap_or(UNKNOWN);
            format!("the operation {method} {}", row.path)
        },
    ));
    if findings.is_empty() {
        Ok(rows)
    } else {
        Err(findings)
    }
}

fn row(file: &File, line: &str, number: usize) -> Result<Row, Vec<Finding>> {
    let mut cells = Vec::new();
    let mut column = 1;
    for cell in line.split('\t') {
        let length = cell.chars().count();
        cells.push((Place::new(file, number, column, length.max(1)), cell));
        column += length + 1;
    }
    let ([api, id, method, path, evidence] | [api, id, method, path, evidence, _]) =
        cells.as_slice()
    else {
        return Err(vec![Finding::error(
            &whole_line(file, number),
            format!("the number of columns is {}", cells.len()),
            format!("they are {}", COLUMNS.join(", ")),
            "put one tab between two columns; only `reason` may be absent",
        )]);
    };
    let reason = cells.get(5);
    let mut findings = Vec::new();
    let known_api = APIS.into_iter().find(|it| *it == api.1);
    if known_api.is_none() {
        findings.push(not_one_of("API", api, &APIS));
    }
    if id.1.is_empty() || !id.1.chars().all(|it| it.is_ascii_alphanumeric()) {
        findings.push(Finding::error(
            &id.0,
            format!("`{}` is no `operation_id`", id.1),
            "it names the operation in the documents",
            "write letters and digits, the verb first: `listBudgets`",
        ));
    }
    let methods = METHODS.map(str::to_uppercase);
    if method.1 != UNKNOWN && !methods.iter().any(|it| it == method.1) {
        let methods: Vec<&str> = methods.iter().map(String::as_str).collect();
        let mut finding = not_one_of("method", method, &methods);
        finding
            .why
            .push_str(&format!(", and `{UNKNOWN}` where it is not known"));
        findings.push(finding);
    }
    if !path.1.starts_with('/') || path.1.contains(char::is_whitespace) {
        findings.push(Finding::error(
            &path.0,
            format!("`{}` is no path", path.1),
            "the documents are searched for it",
            "begin it with `/`, and write it without spaces, as in the documents",
        ));
    }
    if !SOURCES.contains(&evidence.1) {
        findings.push(not_one_of("source", evidence, &SOURCES));
    }
    let reason = reason.map(|(_, reason)| reason.trim());
    let reason = reason.filter(|it| !it.is_empty()).map(str::to_owned);
    if method.1 == UNKNOWN && reason.is_none() {
        findings.push(Finding::error(
            &method.0,
            "the method is not known, and no reason is given",
            "the documents cannot have an operation without a method",
            "write the method, or say in the column `reason` why nobody knows it",
        ));
    }
    match known_api {
        Some(api) if findings.is_empty() => Ok(Row {
            place: whole_line(file, number),
            api,
            id: id.1.to_owned(),
            id_place: id.0.clone(),
            method: (method.1 != UNKNOWN).then(|| method.1.to_owned()),
            path: path.1.to_owned(),
            evidence: evidence.1.to_owned(),
            evidence_place: evidence.0.clone(),
            reason,
        }),
        _ => Err(findings),
    }
}

fn not_one_of(what: &str, (place, cell): &(Place, &str), choices: &[&str]) -> Finding {
    Finding::error(
        place,
        format!("`{cell}` is no {what}"),
        format!("there are {}", choices.join(", ")),
        suggestion(cell, choices.iter().copied(), || {
            "write one of them".to_owned()
        }),
    )
}

/// Findings about rows with a key that a row above them has.
fn repeated<Key: Ord>(
    rows: &[Row],
    key: impl Fn(&Row) -> Key,
    title: impl Fn(&Row) -> String,
) -> Vec<Finding> {
    let mut first = BTreeMap::new();
    let mut findings = Vec::new();
    for row in rows {
        let line = *first.entry(key(row)).or_insert(row.place.line);
        if line != row.place.line {
            findings.push(Finding::error(
                &row.place,
                format!("{} stands here a second time", title(row)),
                format!("the first is at line {line}, and each operation is counted once"),
                "remove one of the lines, or correct it",
            ));
        }
    }
    findings
}

fn whole_line(file: &File, number: usize) -> Place {
    Place::new(file, number, 1, Place::TO_THE_END_OF_THE_LINE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::tests::{shown, shown_as};

    fn findings(name: &str, lines: &[&str]) -> String {
        let text = [&[COLUMNS.join("\t").as_str()], lines].concat().join("\n");
        let findings = parse(&text.replace(" | ", "\t")).unwrap_err();
        shown_as(&format!("inventory::{name}"), findings)
    }

    #[test]
    fn each_cell_of_a_row_is_looked_at() {
        insta::assert_snapshot!(findings("each_cell_of_a_row_is_looked_at", &[
            "",
            "wethod | listBudgets | GET | /api/budgets",
            "wethod | listBudgets | GET | /api/budgets | docs | because | of this",
            "withod | list budgets | GETT | api/budgets | doc",
            "Wethod |  | get | /api/ budgets |  | because",
            "piriod | finalizeInvoice | ? | /invoices/{id}/finalize/ | docs",
            "piriod | toggleInvoice | ? | /invoices/{id}/toggle/ | docs |  ",
        ]), @"
        spec/inventory.tsv:2:1: the number of columns is 1; they are api, operation_id, method, path, evidence, reason; put one tab between two columns; only `reason` may be absent
        spec/inventory.tsv:3:1: the number of columns is 4; they are api, operation_id, method, path, evidence, reason; put one tab between two columns; only `reason` may be absent
        spec/inventory.tsv:4:1: the number of columns is 7; they are api, operation_id, method, path, evidence, reason; put one tab between two columns; only `reason` may be absent
        spec/inventory.tsv:5:1: `withod` is no API; there are wethod, piriod; did you mean `wethod`?
        spec/inventory.tsv:5:8: `list budgets` is no `operation_id`; it names the operation in the documents; write letters and digits, the verb first: `listBudgets`
        spec/inventory.tsv:5:21: `GETT` is no method; there are GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE, and `?` where it is not known; did you mean `GET`?
        spec/inventory.tsv:5:26: `api/budgets` is no path; the documents are searched for it; begin it with `/`, and write it without spaces, as in the documents
        spec/inventory.tsv:5:38: `doc` is no source; there are seed, docs, older-docs, sdk, client; did you mean `docs`?
        spec/inventory.tsv:6:1: `Wethod` is no API; there are wethod, piriod; did you mean `wethod`?
        spec/inventory.tsv:6:8: `` is no `operation_id`; it names the operation in the documents; write letters and digits, the verb first: `listBudgets`
        spec/inventory.tsv:6:9: `get` is no method; there are GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE, and `?` where it is not known; write one of them
        spec/inventory.tsv:6:13: `/api/ budgets` is no path; the documents are searched for it; begin it with `/`, and write it without spaces, as in the documents
        spec/inventory.tsv:6:27: `` is no source; there are seed, docs, older-docs, sdk, client; write one of them
        spec/inventory.tsv:7:24: the method is not known, and no reason is given; the documents cannot have an operation without a method; write the method, or say in the column `reason` why nobody knows it
        spec/inventory.tsv:8:22: the method is not known, and no reason is given; the documents cannot have an operation without a method; write the method, or say in the column `reason` why nobody knows it
        ");
    }

    #[test]
    fn an_operation_stands_there_once() {
        insta::assert_snapshot!(findings("an_operation_stands_there_once", &[
            "wethod | getBudget | GET | /api/budgets/{id} | docs",
            "wethod | readBudget | GET | /api/budgets/{budget_id} | docs",
            "wethod | getBudget | GET | /api/budget/{id} | docs",
            // Another API, and another method, are something else.
            "piriod | getBudget | GET | /api/budgets/{id} | docs",
            "wethod | deleteBudget | DELETE | /api/budgets/{id} | docs",
        ]), @"
        spec/inventory.tsv:3:1: the operation GET /api/budgets/{budget_id} stands here a second time; the first is at line 2, and each operation is counted once; remove one of the lines, or correct it
        spec/inventory.tsv:4:1: the `operation_id` `getBudget` stands here a second time; the first is at line 2, and each operation is counted once; remove one of the lines, or correct it
        ");
    }

    #[test]
    fn a_conflict_is_one_finding() {
        insta::assert_snapshot!(findings("a_conflict", &[
            "<<<<<<< HEAD",
            "wethod | getBudget | GET | /api/budgets/{id} | docs",
            "=======",
            "wethod | getBudget | GET | /api/budgets/{id} | sdk",
            ">>>>>>> branch",
        ]), @"spec/inventory.tsv:2:1: a merge left a conflict here; which of the two sides holds is not decided, so the file means nothing; make of lines 2 to 6 what is right, without the lines that begin with `<<<<<<<`, `=======` or `>>>>>>>`");
    }

    #[test]
    fn the_first_line_names_the_columns() {
        let other = "wethod\tlistBudgets\tGET\t/api/budgets\tdocs\n";
        for (name, text) in [("an_empty_file", ""), ("another_first_line", other)] {
            let name = format!("inventory::{name}");
            let findings = parse(text).unwrap_err();
            insta::allow_duplicates! {
                insta::assert_snapshot!(shown_as(&name, findings), @"spec/inventory.tsv:1:1: the first line does not name the columns; without it nobody knows what they hold; write api, operation_id, method, path, evidence, reason, with a tab between them");
            }
        }
    }

    #[test]
    fn a_line_in_another_encoding_is_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("spec")).unwrap();
        fs::write(folder.path().join(FILE), b"api\nwethod\n\xff\n").unwrap();
        let findings = read(folder.path()).unwrap_err();
        insta::assert_snapshot!(shown!(findings), @"spec/inventory.tsv:3:1: the line is not UTF-8; the inventory is read as UTF-8; save the file in that encoding");
    }

    #[test]
    fn a_reason_may_be_empty_or_absent_and_the_lines_may_end_in_any_way() {
        let text = "\
            api\toperation_id\tmethod\tpath\tevidence\treason\r\n\
            wethod\tlistBudgets\tGET\t/api/budgets\tdocs\r\n\
            wethod\tlistClients\tGET\t/api/clients\tdocs\t\n\
            piriod\ttoggleInvoice\t?\t/invoices/{id}/toggle/\tdocs\tthe page does not say\n";
        let rows: Vec<_> = parse(text)
            .unwrap()
            .iter()
            .map(|row| format!("{}: {}: {:?}", row.place, row.title(), row.reason))
            .collect();
        insta::assert_snapshot!(rows.join("\n"), @r#"
        spec/inventory.tsv:2:1: `listBudgets` (GET /api/budgets): None
        spec/inventory.tsv:3:1: `listClients` (GET /api/clients): None
        spec/inventory.tsv:4:1: `toggleInvoice` (? /invoices/{id}/toggle/): Some("the page does not say")
        "#);
    }

    #[test]
    fn the_real_inventory_can_be_read() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let rows = read(root).unwrap();
        for api in APIS {
            assert!(rows.iter().any(|row| row.api == api), "{api}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_stops_the_reader(text in "((wethod|GET|\\?|docs|/a|[{}/?é\\r ]{0,3})[\\t\\n]){0,40}") {
            let header = COLUMNS.join("\t");
            let _ = parse(&format!("{header}\n{text}"));
        }
    }
}
