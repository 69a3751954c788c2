//! Snapshots of rendered findings. Other tests compare findings on one line each, and store the rendered form in
//! `snapshots/` too.

use super::render::rendered;
use super::{File, Finding, Place, in_order, print};

/// Returns findings on one line each, and compares the rendered form with a snapshot named after the test.
macro_rules! shown {
    ($findings:expr) => {{
        fn here() {}
        crate::finding::tests::shown_as(std::any::type_name_of_val(&here), $findings)
    }};
}
pub(crate) use shown;

/// Returns the same for a helper of several tests, with the name of the snapshot.
pub(crate) fn shown_as(name: &str, findings: Vec<Finding>) -> String {
    let name = name.trim_start_matches("xtask::").replace("tests::", "");
    let name = name.trim_end_matches("::here").replace("::", "__");
    let findings = in_order(findings);
    let lines: Vec<_> = findings.iter().map(ToString::to_string).collect();
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    // The text of a system error differs between systems.
    let text = without_colours(&findings).replace(
        "The system cannot find the path specified.",
        "No such file or directory",
    );
    settings.bind(|| insta::assert_snapshot!(name, text));
    lines.join("\n")
}

fn without_colours(findings: &[Finding]) -> String {
    let text: Vec<_> = findings.iter().map(rendered).collect();
    anstream::adapter::strip_str(&text.join("\n")).to_string()
}

/// Renders a finding at a place in a text.
fn at(text: &str, line: usize, column: usize, length: usize) -> String {
    let place = Place::new(&File::new("spec/x.yaml", text), line, column, length);
    without_colours(&[Finding::error(&place, "what it is", "why", "fix it")])
}

#[test]
fn marks_are_below_the_marked_text() {
    // A tab, a character of two code points, wide characters, and one without width.
    insta::assert_snapshot!(at("\tkey:\tvalue # here\n", 1, 7, 5), @r"
    error: what it is
     --> spec/x.yaml:1:7
      |
    1 |     key:    value # here
      |             ^^^^^ why
      |
      = help: fix it
    ");
    insta::assert_snapshot!(at("e\u{301}té: 日本語: x\n", 1, 7, 3), @"
    error: what it is
     --> spec/x.yaml:1:7
      |
    1 | été: 日本語: x
      |      ^^^^^^ why
      |
      = help: fix it
    ");
}

#[test]
fn marks_stay_within_the_line() {
    insta::assert_snapshot!(at("one\ntwo: three   \nfour", 2, 6, usize::MAX), @r"
    error: what it is
     --> spec/x.yaml:2:6
      |
    2 | two: three
      |      ^^^^^ why
      |
      = help: fix it
    ");
    insta::assert_snapshot!(at("one\n", 1, 9, 2), @r"
    error: what it is
     --> spec/x.yaml:1:4
      |
    1 | one
      |    ^ why
      |
      = help: fix it
    ");
    insta::assert_snapshot!(at("one\n", 9, 1, 1), @r"
    error: what it is
     --> spec/x.yaml
      = note: why
      = help: fix it
    ");
}

#[test]
fn a_long_line_is_cut_around_the_marks() {
    let text = format!(
        "a: [{}here, {}]",
        "before, ".repeat(40),
        "after, ".repeat(40)
    );
    insta::assert_snapshot!(at(&text, 1, 325, 4), @"
    error: what it is
     --> spec/x.yaml:1:325
      |
    1 | ...e, before, before, before, before, before, before, here, after, after, after, after, after, after, after, afte...
      |                                                       ^^^^ why
      |
      = help: fix it
    ");
    insta::assert_snapshot!(at(&text, 1, 1, 1), @"
    error: what it is
     --> spec/x.yaml:1:1
      |
    1 | a: [before, before, before, before, before, before, before, before, before, before, before, before, before, befor...
      | ^ why
      |
      = help: fix it
    ");
    insta::assert_snapshot!(at(&text, 1, 5, usize::MAX), @"
    error: what it is
     --> spec/x.yaml:1:5
      |
    1 | a: [before, before, before, before, before..., after, after, after, after, after, ]
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^...^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = note: why
      = help: fix it
    ");
}

#[test]
fn control_characters_are_replaced() {
    let place = Place::new(&File::new("x", "a: \u{1b}[2J\u{202e}b"), 1, 4, 6);
    let finding = Finding::information(&place, "a \u{1b}[31m", "b\u{7}", "c\nwith\ttabs");
    insta::assert_snapshot!(without_colours(&[finding]), @"
    note: a �[31m
     --> x:1:4
      |
    1 | a: �[2J�b
      |    ^^^^^^ b�
      |
      = help: c
              with	tabs
    ");
}

#[test]
fn colours_depend_on_the_stream() {
    let place = Place::new(&File::new("x.yaml", "a: 1"), 1, 4, 1);
    let findings = [
        Finding::error(&place, "what", "why", "fix"),
        Finding::information(&Place::start_of("y.yaml"), "what", "why", "fix"),
    ];
    let mut coloured = Vec::new();
    print(findings.to_vec(), &mut coloured);
    let coloured = String::from_utf8(coloured).unwrap().replace('\u{1b}', "␛");
    insta::assert_snapshot!(coloured, @"
    ␛[1m␛[91merror␛[0m␛[1m: what␛[0m
     ␛[1m␛[94m--> ␛[0mx.yaml:1:4
      ␛[1m␛[94m|␛[0m
    ␛[1m␛[94m1␛[0m ␛[1m␛[94m|␛[0m a: 1
      ␛[1m␛[94m|␛[0m    ␛[1m␛[91m^␛[0m ␛[1m␛[91mwhy␛[0m
      ␛[1m␛[94m|␛[0m
      ␛[1m␛[94m= ␛[0m␛[1mhelp␛[0m: fix

    ␛[1m␛[92mnote␛[0m␛[1m: what␛[0m
     ␛[1m␛[94m--> ␛[0my.yaml
      ␛[1m␛[94m= ␛[0m␛[1mnote␛[0m: why
      ␛[1m␛[94m= ␛[0m␛[1mhelp␛[0m: fix
    ");
    let mut plain = anstream::AutoStream::auto(Vec::new());
    print(findings.to_vec(), &mut plain);
    assert!(!plain.into_inner().contains(&0x1b));
}

proptest::proptest! {
    #[test]
    fn any_place_can_be_rendered(
        text in "([a-c\\t\\r\\n日\u{301}]|\\PC){0,200}",
        line in 0_usize..6,
        column in 0_usize..200,
        length in proptest::prelude::prop_oneof![0_usize..200, proptest::prelude::Just(usize::MAX)],
    ) {
        at(&text, line, column, length);
    }
}
