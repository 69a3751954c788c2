//! Tests of the whole lint: on the real documents, on broken copies of smaller ones, and on unusual folders.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;

use super::{Rule, findings, run};
use crate::codegen::generate;
use crate::finding::tests::shown_as;
use crate::finding::{Finding, Severity, in_order};
use crate::spec::bundle::{APIS, Bundle};
use crate::spec::document::Document;

/// Returns the findings of one rule about a document of one file, rendered in a snapshot and here without the name of
/// the file.
macro_rules! of {
    ($rule:expr, $text:expr) => {
        crate::lint::tests::within_the_file(&crate::finding::tests::shown!(
            crate::lint::tests::said($rule, $text)
        ))
    };
}
pub(super) use of;

pub(super) fn said(rule: Rule, text: &str) -> Vec<Finding> {
    match Bundle::from_texts("wethod", &[("openapi.yaml", text)]) {
        Ok(bundle) => rule(&Document::new(&bundle.root)),
        Err(findings) => findings,
    }
}

/// Returns findings on one line each, without the name of the only file.
fn lines(findings: Vec<Finding>) -> String {
    let lines: Vec<_> = in_order(findings).iter().map(ToString::to_string).collect();
    within_the_file(&lines.join("\n"))
}

pub(super) fn within_the_file(lines: &str) -> String {
    let lines: Vec<_> = lines
        .lines()
        .map(|line| {
            line.strip_prefix("spec/wethod/openapi.yaml:")
                .unwrap_or(line)
        })
        .collect();
    lines.join("\n")
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Returns the files of one API in a small specification: the real one is a hundred times as large, and would be too
/// slow for three hundred cases.
fn few_files(api: &str) -> Vec<(String, String)> {
    let folder = workspace().join("xtask/fixtures/seeds/spec");
    let mut files: Vec<_> = fs::read_dir(folder.join(api))
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).unwrap();
            (entry.file_name().into_string().unwrap(), text)
        })
        .collect();
    files.sort();
    files
}

#[test]
fn the_specification_is_clean() {
    let bundles = Bundle::read_all(&workspace()).unwrap();
    let findings = findings(&bundles);
    let errors: Vec<_> = findings
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .collect();
    insta::assert_snapshot!(lines(errors), @"");
}

/// A document with all supported constructs that the real ones lack.
const EVERYTHING: &str = include_str!("../../fixtures/everything.yaml");

#[test]
fn supported_constructs_are_clean() {
    let bundle = Bundle::from_texts("wethod", &[("openapi.yaml", EVERYTHING)]).unwrap();
    // Everything that passes must be accepted by codegen.
    generate::artifacts(std::slice::from_ref(&bundle)).unwrap();
    insta::assert_snapshot!(lines(findings(&[bundle])), @"157:9: note: free-form fields: `ThingPart.d`, `Tree.free`, `Tree.map`; undocumented, so callers read untyped JSON from them; add a schema once it is known");
}

/// Returns the generated files for that document after replacing some lines, as one text with paths.
fn made_of_everything(changes: &[(&str, &str)]) -> String {
    let text = changes
        .iter()
        .fold(EVERYTHING.to_owned(), |text, (old, new)| {
            assert!(text.contains(old), "{old}");
            text.replace(old, new)
        });
    let bundle = Bundle::from_texts("wethod", &[("openapi.yaml", &text)]).unwrap();
    let errors: Vec<_> = findings(std::slice::from_ref(&bundle))
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .collect();
    assert_eq!(lines(errors), "");
    let made = generate::artifacts(&[bundle]).unwrap();
    made.iter()
        .map(|file| format!("\n{}\n{}", file.path.display(), file.text))
        .collect()
}

#[test]
fn a_resource_may_have_the_name_of_a_keyword() {
    let made = made_of_everything(&[("name: things", "name: type"), ("[things]", "[type]")]);
    assert!(made.contains("\ncrates/planwire/src/wethod/resources/type_.rs\n"));
    assert!(made.contains("pub mod type_;"));
    assert!(made.contains("pub struct Type "));
}

#[test]
fn examples_send_headers() {
    let made = made_of_everything(&[("in: header\n", "in: header\n          required: true\n")]);
    let (_, commands) = made.split_once("documented_commands.json\n").unwrap();
    assert!(commands.contains("\\nx-mode: text"), "{commands}");
    assert!(commands.contains(r#""--x-mode","text""#), "{commands}");
    assert!(!commands.contains("x-mode=text"), "{commands}");
}

/// A list without parameters of its own, and one with a filter that has an uncommon operator.
const LISTS: &str = "
paths:
  /lists:
    get:
      operationId: listThings
      tags: [things]
      summary: List them
      description: Lists them.
      x-evidence: seed
      x-paging: { style: offset, size: limit, position: offset }
      parameters:
        - { $ref: '#/components/parameters/Limit' }
        - { $ref: '#/components/parameters/Offset' }
      responses: { '200': { $ref: '#/components/responses/Bases' } }
  /filtered:
    get:
      operationId: searchThings
      tags: [things]
      summary: Search them
      description: Searches them.
      x-evidence: seed
      x-paging: { style: offset, size: limit, position: offset }
      parameters:
        - name: on
          in: query
          description: The days.
          x-evidence: seed
          schema: { type: string, pattern: '^(nin|bt):[0-9]+,[0-9]+$' }
          x-filter: { operand: number, operators: [OPERATOR] }
        - { $ref: '#/components/parameters/Limit' }
        - { $ref: '#/components/parameters/Offset' }
      responses: { '200': { $ref: '#/components/responses/Bases' } }
";

const LIST_COMPONENTS: &str = "
  parameters:
    Limit: { name: limit, in: query, description: The size., x-evidence: seed, schema: { type: integer, minimum: 1, maximum: 9 } }
    Offset: { name: offset, in: query, description: The position., x-evidence: seed, schema: { type: integer, minimum: 0 } }
  responses:
    Bases:
      description: Some.
      x-evidence: seed
      content: { 'Application/JSON; charset=utf-8': { schema: { type: array, items: { $ref: '#/components/schemas/Base' } } } }
";

#[test]
fn a_list_needs_no_parameter_of_its_own_and_no_common_operator() {
    for (operator, sent) in [("bt", "bt%3A50%2C50"), ("nin", "nin%3A50")] {
        let lists = LISTS
            .replace("OPERATOR", operator)
            .replace("nin|bt", operator);
        let made = made_of_everything(&[
            ("\npaths:\n", &lists),
            ("\n  responses:\n", LIST_COMPONENTS),
            (
                "url: https://api.example.com",
                "url: https://api.example.com/v2",
            ),
        ]);
        assert!(made.contains("fn check(&self, _check: &Check)"));
        // JSON types ignore case and parameters, so the records are typed.
        assert!(made.contains("-> ListThings"));
        let (_, commands) = made.split_once("documented_commands.json\n").unwrap();
        assert!(
            commands.contains(&format!("GET /v2/filtered?on={sent}")),
            "{commands}"
        );
        assert!(
            commands.contains("\\nhost: api.example.com\\n"),
            "{commands}"
        );
    }
}

/// Copies a small specification to a temporary folder.
fn copy() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for api in APIS {
        let target = folder.path().join("spec").join(api);
        fs::create_dir_all(&target).unwrap();
        for (name, text) in few_files(api) {
            fs::write(target.join(name), text).unwrap();
        }
    }
    folder
}

/// Returns the findings of reading and linting a copy, for each API.
fn of_copy(name: &str, folder: &Path) -> String {
    let mut all = Vec::new();
    let mut bundles = Vec::new();
    for api in APIS {
        match Bundle::read(folder, api) {
            Ok(bundle) => bundles.push(bundle),
            Err(more) => all.extend(more),
        }
    }
    all.extend(findings(&bundles));
    without_places(&within_the_file(&shown_as(&format!("copy::{name}"), all)))
}

/// The lines of the specification change; places are tested with fixtures.
fn without_places(text: &str) -> String {
    let place = regex::Regex::new(r"(?m)^(\S*?):\d+:\d+: ").unwrap();
    place.replace_all(text, "$1: ").into_owned()
}

fn failed(folder: &Path) -> bool {
    format!("{:?}", run(folder, false)) == format!("{:?}", std::process::ExitCode::FAILURE)
}

#[test]
fn hidden_files_are_ignored() {
    let folder = copy();
    for name in [".#plans.yaml", "plans.yaml~", ".plans.yaml.swp"] {
        fs::write(folder.path().join("spec/piriod").join(name), "tags: [").unwrap();
    }
    assert!(!failed(folder.path()));
}

#[test]
fn a_missing_folder_does_not_hide_the_other_api() {
    let folder = copy();
    fs::remove_dir_all(folder.path().join("spec/wethod")).unwrap();
    let plans = folder.path().join("spec/piriod/plans.yaml");
    let text = fs::read_to_string(&plans).unwrap();
    fs::write(&plans, text.replace("tags: [plans]", "tags: [plan]")).unwrap();
    // The text of a system error differs between systems.
    let text = of_copy("a_missing_folder", folder.path()).replace(
        "The system cannot find the path specified.",
        "No such file or directory",
    );
    insta::assert_snapshot!(text, @"
    spec/piriod/openapi.yaml: no operation has the tag `plans`; each tag becomes a handle, and this one would have no methods; remove it, or tag its operations
    spec/piriod/plans.yaml: the tag `plan` is not declared; the description of the tag documents the handle; did you mean `plans`? if not, add `- name: plan` with a description to the `tags` of the root
    spec/wethod: cannot read the folder: No such file or directory (os error 2); it contains the documents of wethod; restore the folder, or pass the folder of the workspace with `--root DIR`
    ");
    assert!(failed(folder.path()));
}

#[test]
fn unreadable_files_are_reported() {
    let folder = copy();
    let wethod = folder.path().join("spec/wethod");
    fs::write(wethod.join("budgets.yaml"), "").unwrap();
    fs::write(wethod.join("product-levels.yaml"), "paths: [\n").unwrap();
    fs::write(wethod.join("production-plans.yaml"), b"paths: \xff\n").unwrap();
    insta::assert_snapshot!(of_copy("broken_files", folder.path()), @"
    spec/wethod/budgets.yaml: the file is empty; a file of the specification must contain a mapping; write the document, or remove the file and the references to it
    spec/wethod/product-levels.yaml: invalid YAML: while parsing a node, did not find expected node content; the file cannot be read until this is fixed; correct the syntax; indentation and quotes are common causes
    spec/wethod/production-plans.yaml: the file is not UTF-8; it belongs to the specification; save it in that encoding
    ");
    assert!(failed(folder.path()));
}

#[test]
fn a_missing_root_and_a_root_that_is_a_list() {
    let folder = copy();
    fs::remove_file(folder.path().join("spec/wethod/openapi.yaml")).unwrap();
    fs::write(folder.path().join("spec/piriod/openapi.yaml"), "- 1\n").unwrap();
    insta::assert_snapshot!(of_copy("a_missing_root", folder.path()), @"
    spec/piriod/openapi.yaml: the file contains a list; an OpenAPI document is a mapping; write `paths:` and `components:` at the top level
    spec/piriod/plans.yaml: the path `/plans/` is not referenced; only paths that the root names are part of the API; add `/plans/: { $ref: plans.yaml#/paths/~1plans~1 }` to `paths` of openapi.yaml
    1:1: the file is missing; it is the root that lists the paths of the API; restore it
    ");
    assert!(failed(folder.path()));
}

#[test]
fn circles_of_references() {
    let folder = copy();
    let append = |file: &str, text: &str| {
        let path = folder.path().join("spec/wethod").join(file);
        let old = fs::read_to_string(&path).unwrap();
        fs::write(path, old + text).unwrap();
    };
    append(
        "budgets.yaml",
        "    One:\n      $ref: product-levels.yaml#/components/schemas/Two\n",
    );
    append(
        "product-levels.yaml",
        "    Two:\n      allOf:\n        - $ref: budgets.yaml#/components/schemas/One\n",
    );
    insta::assert_snapshot!(of_copy("circles_of_references", folder.path()), @"
    spec/wethod/budgets.yaml: `One` refers to itself; a cycle of references has no content; replace one of the references by a schema
    spec/wethod/product-levels.yaml: `Two` refers to itself; a cycle of references has no content; replace one of the references by a schema
    ");
    assert!(failed(folder.path()));
}

#[test]
fn a_clean_copy_passes() {
    assert!(!failed(copy().path()));
}

/// One change to one line.
#[derive(Clone, Debug)]
enum Change {
    Delete,
    Duplicate,
    Value(&'static str),
    Key(&'static str),
    Indent(usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        Just(Change::Delete),
        Just(Change::Duplicate),
        prop::sample::select(vec![
            "null",
            "[]",
            "{}",
            "3",
            "-1",
            "1e400",
            "text",
            "true",
            "''",
            "[1, a]",
            "{a: 1}",
            "[[]]",
            "[{}]",
            "'#/components/schemas/Plan'",
            "{$ref: '#/components/schemas/Budget'}",
            "{$ref: 3}",
            "'%'",
        ])
        .prop_map(Change::Value),
        prop::sample::select(vec![
            "$ref",
            "x-evidence",
            "x-paging",
            "enum",
            "allOf",
            "type",
            "properties",
            "required",
            "items",
            "a b",
            "default",
            "nullable",
            "parameters",
            "''",
            "200",
            "additionalProperties",
            "x-enum-names",
            "not",
            "pattern",
            "content",
            "/a/{b}",
            "minimum",
            "example",
        ])
        .prop_map(Change::Key),
        (0_usize..24).prop_map(Change::Indent),
    ]
}

fn changed(text: &str, at: usize, change: &Change) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = at % lines.len().max(1);
    let Some(line) = lines.get(at).cloned() else {
        return text.to_owned();
    };
    let bare = line.trim_start();
    let indent = line.len() - bare.len();
    let (key, value) = bare
        .split_once(": ")
        .unwrap_or((bare.trim_end_matches(':'), ""));
    let colon = if value.is_empty() { ":" } else { ": " };
    match change {
        Change::Delete => {
            lines.remove(at);
        }
        Change::Duplicate => lines.insert(at, line),
        Change::Value(new) => lines[at] = format!("{}{key}: {new}", " ".repeat(indent)),
        Change::Key(new) => lines[at] = format!("{}{new}{colon}{value}", " ".repeat(indent)),
        Change::Indent(new) => lines[at] = format!("{}{bare}", " ".repeat(*new)),
    }
    lines.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Any change of up to three lines gives a result, and every finding has a place in a file.
    #[test]
    fn no_change_makes_the_lint_panic(
        subject in prop::sample::select(vec![Some("wethod"), Some("piriod"), None]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<usize>(), change()), 1..4),
    ) {
        let mut files = match subject {
            Some(api) => few_files(api),
            None => vec![("openapi.yaml".to_owned(), EVERYTHING.to_owned())],
        };
        for (file, at, change) in &changes {
            let number = files.len();
            let (_, text) = &mut files[file.index(number)];
            *text = changed(text, *at, change);
        }
        let texts: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let findings = match Bundle::from_texts(subject.unwrap_or("wethod"), &texts) {
            Ok(bundle) => findings(&[bundle]),
            Err(findings) => findings,
        };
        for finding in findings {
            prop_assert!(finding.place.line > 0 && finding.place.file.name().starts_with("spec/"));
            prop_assert!(!finding.what.is_empty() && !finding.why.is_empty() && !finding.fix.is_empty());
        }
    }
}
