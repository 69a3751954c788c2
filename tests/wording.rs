//! The wording of hand-written files: no phrase of the list in CONTRIBUTING.md's "Plain English", and no doc comment
//! that opens with a question word.
//!
//! An exception is a line that contains `wording: ` and the reason, in a comment on the line itself or on the line
//! before it.

use std::fs;
use std::path::Path;
use std::process::Command;

use regex::Regex;

/// The hand-written files that are checked. Each entry is a folder or a file of the root.
const CHECKED: &[&str] = &[
    ".ci/",
    ".github/",
    "crates/planwire-cli/",
    "crates/planwire-mcp/",
    "crates/planwire-sandbox/",
    "crates/planwire-sync/",
    "crates/planwire-client/src/",
    "crates/planwire/benches/",
    "crates/planwire/examples/",
    "crates/planwire/src/",
    "spec/",
    "tests/",
    "xtask/src/",
    "xtask/tests/",
    "BENCHMARKS.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.toml",
    "README.md",
    "clippy.toml",
    "deny.toml",
];

/// The files among them that are generated, licensed text, or this test.
const SKIPPED: &[&str] = &[
    "crates/planwire-cli/tests/documented_commands.json",
    "tests/every_operation/piriod.rs",
    "tests/every_operation/wethod.rs",
    "tests/wording.rs",
];

/// The phrases, as regular expressions over a line in lower case, each with the words to use instead.
const PHRASES: &[(&str, &str)] = &[
    (r"\bfor keeps\b", "consumes, or returns ownership"),
    (
        r"\bnobody (documents|says|knows|documented)\b",
        "undocumented",
    ),
    (r"\bno page says\b", "undocumented"),
    (r"\b(is|are) not documented\b", "undocumented"),
    (r"\bthe documents (know|knew|have) no\b", "undocumented"),
    (r"\bthe documents do not (know|have|name)\b", "undocumented"),
    (r"\bmend(s|ed|ing)?\b", "fix"),
    (r"\b(try|tries|tried) again\b", "retry"),
    (r"\b(goes|go|gone|going) on with\b", "resume, or continue"),
    (r"\bcounts? more than\b", "takes precedence over"),
    (r"\bcounts? as a whole\b", "is used alone"),
    (r"\b(as it is|as they are) now\b", "updated"),
    (r"\bwhere (it|that|there) (is|are|may|might)\b", "if"),
    (r"\bfor ever\b", "forever, or repeatedly"),
    (r"\bwhat (goes|is|was|has been) wrong\b", "the error"),
    (r"\bsays no\b", "refuses"),
    (r"\bmade of\b", "generated from, or consists of"),
    (r"\bderived from\b", "generated from"),
    (r"\bthe answers?\b", "the response"),
    (r"\banswers? with\b", "responds with"),
];

/// The words that no doc comment opens with.
const OPENINGS: &str = r"^\s*(///|//!) (What|Whether|Where|Who|Whoever|Of)\b";

/// Returns the paths below `root` that git tracks, or would track.
fn files(root: &Path) -> Vec<String> {
    let output = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .unwrap();
    assert!(output.status.success(), "git ls-files failed");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// Returns whether a file is checked.
fn is_checked(path: &str) -> bool {
    let is_listed = |entry: &str| path == entry || entry.ends_with('/') && path.starts_with(entry);
    let extensions = [
        ".rs",
        ".md",
        ".yaml",
        ".yml",
        ".toml",
        ".py",
        "/run",
        "/advisories",
    ];
    CHECKED.iter().any(|it| is_listed(it))
        && !SKIPPED.contains(&path)
        && extensions.iter().any(|it| path.ends_with(it))
}

/// Compiles an ASCII expression; the crate has no Unicode tables here.
fn regex(expression: &str) -> Regex {
    Regex::new(&format!("(?-u){expression}")).unwrap()
}

/// The compiled expressions.
struct Rules {
    /// Any of the phrases; most lines contain none.
    any: Regex,
    phrases: Vec<(Regex, &'static str)>,
    opening: Regex,
}

impl Rules {
    fn new() -> Self {
        let alternatives: Vec<_> = PHRASES.iter().map(|it| it.0).collect();
        Self {
            any: regex(&alternatives.join("|")),
            phrases: PHRASES.iter().map(|it| (regex(it.0), it.1)).collect(),
            opening: regex(OPENINGS),
        }
    }
}

/// Returns one line for each violation in a text. Inline snapshots are skipped: they quote texts that are checked at
/// their source.
fn violations(rules: &Rules, path: &str, text: &str) -> Vec<String> {
    let mut violations = Vec::new();
    let (mut before, mut in_comment, mut in_snapshot) = ("", false, false);
    for (number, line) in text.lines().enumerate() {
        let number = number + 1;
        let begins = line.contains("@\"") || line.contains("@r");
        let ends = line.trim_end().ends_with("\");") || line.trim_end().ends_with("\"#);");
        let is_excepted =
            in_snapshot || begins || [before, line].iter().any(|it| it.contains("wording: "));
        in_snapshot = (in_snapshot || begins) && !ends;
        let is_comment = line.trim_start().starts_with("//");
        if !is_excepted {
            if !in_comment && let Some(word) = rules.opening.captures(line) {
                let word = &word[2];
                violations.push(format!(
                    "{path}:{number}: `{word}` opens a doc comment; begin with a verb or a noun"
                ));
            }
            let lower = line.to_ascii_lowercase();
            if rules.any.is_match(&lower) {
                for (phrase, instead) in &rules.phrases {
                    if let Some(found) = phrase.find(&lower) {
                        violations.push(format!(
                            "{path}:{number}: `{}`; write: {instead}",
                            found.as_str()
                        ));
                    }
                }
            }
        }
        (before, in_comment) = (line, is_comment);
    }
    violations
}

#[test]
fn hand_written_files_are_plain_english() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let rules = Rules::new();
    let mut found = Vec::new();
    for path in files(root).iter().filter(|it| is_checked(it)) {
        let Ok(text) = fs::read_to_string(root.join(path)) else {
            continue;
        };
        found.extend(violations(&rules, path, &text));
    }
    assert!(
        found.is_empty(),
        "{} lines are not plain English (CONTRIBUTING.md); an exception is a comment `wording: REASON`:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn violations_are_found_and_exceptions_are_not() {
    let text = "\
/// Whether it is paged.
/// Where is no opening here.
fn is_paged() {} // nobody documents this
// wording: the vendor's own words
let shown = \"what is wrong\";
/// Returns whether it is paged.
let shown = \"try again\"; // wording: quoted
";
    insta::assert_snapshot!(violations(&Rules::new(), "a.rs", text).join("\n"), @"
    a.rs:1: `Whether` opens a doc comment; begin with a verb or a noun
    a.rs:3: `nobody documents`; write: undocumented
    ");
}
