//! Makes the four changes of CONTRIBUTING.md on a copy of the workspace: applies the edits, runs the commands, and
//! compares the results with the text.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

#[path = "../../tests/surface/digest.rs"]
mod digest;
#[path = "../src/codegen/listing.rs"]
mod listing;
#[path = "../../tests/surface/resources.rs"]
mod resources;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use regex::Regex;
use support::copy::Copy;
use support::repository::git;
use support::{text, workspace, xtask};

const CHAPTER: &str = "\n## Four changes\n";
const SNAPSHOTS: &str = "tests/snapshots/surface__";

/// A change as the text describes it.
struct Change<'text> {
    title: &'text str,
    edits: Vec<Edit<'text>>,
    /// The changed lines of snapshots, by file.
    surface: BTreeMap<&'text str, BTreeSet<&'text str>>,
    /// The output of `cargo xtask diff`.
    diff: Vec<&'text str>,
}

/// Lines of a file, and their replacement.
struct Edit<'text> {
    file: &'text str,
    old: String,
    new: String,
}

fn changes(text: &str) -> Vec<Change<'_>> {
    let chapter = text.split(CHAPTER).nth(1).unwrap();
    let chapter = chapter.split("\n## ").next().unwrap();
    chapter.split("\n### ").skip(1).map(change).collect()
}

fn change(section: &str) -> Change<'_> {
    let mut change = Change {
        title: section.lines().next().unwrap(),
        edits: Vec::new(),
        surface: BTreeMap::new(),
        diff: Vec::new(),
    };
    // Every second part between fences is a block.
    for block in section.split("\n```").skip(1).step_by(2) {
        let (language, body) = block.split_once('\n').unwrap();
        match language {
            "diff" => change.read_diff(body),
            "text" => {
                let said = body.strip_prefix("$ cargo xtask diff").unwrap();
                change.diff.extend(said.lines().skip(1));
            }
            other => panic!("`{other}` is no block that is read here: {body}"),
        }
    }
    change
}

impl<'text> Change<'text> {
    fn read_diff(&mut self, body: &'text str) {
        let mut file = "";
        for line in body.lines() {
            if let Some(name) = line.strip_prefix("+++ ") {
                file = name;
            } else if line.starts_with("--- ") {
            } else if let Some(resource) = file.strip_prefix(SNAPSHOTS) {
                self.surface.entry(resource).or_default().insert(line);
            } else if line.starts_with("@@") {
                self.edits.push(Edit {
                    file,
                    old: String::new(),
                    new: String::new(),
                });
            } else {
                self.edits.last_mut().unwrap().add(line);
            }
        }
    }
}

impl Edit<'_> {
    fn add(&mut self, line: &str) {
        let (kind, line) = line.split_at_checked(1).unwrap_or((" ", ""));
        let sides = match kind {
            " " => [Some(&mut self.old), Some(&mut self.new)],
            "-" => [Some(&mut self.old), None],
            "+" => [None, Some(&mut self.new)],
            other => panic!("`{other}{line}` is no line of a diff"),
        };
        for side in sides.into_iter().flatten() {
            side.push_str(line);
            side.push('\n');
        }
    }

    fn apply(&self, copy: &Copy) {
        let Self { file, old, new } = self;
        // Whole lines only.
        let text = format!("\n{}", copy.read(file));
        let old = format!("\n{old}");
        assert_eq!(
            text.matches(&old).count(),
            1,
            "CONTRIBUTING.md changes these lines of {file}, which have to stand there once:{old}"
        );
        let text = text.replacen(&old, &format!("\n{new}"), 1);
        copy.write(file, text.strip_prefix('\n').unwrap().as_bytes());
    }
}

/// Runs a task that must succeed, and returns its output.
fn task(copy: &Copy, arguments: &[&str]) -> String {
    let output = xtask(&copy.root, arguments);
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        text(&output.stderr)
    );
    text(&output.stdout)
}

/// Updates the snapshots of the surface, as a review does, and returns the changed lines.
fn review_surface(copy: &Copy) -> BTreeMap<String, BTreeSet<String>> {
    let mut changed = BTreeMap::new();
    for (resource, lines) in resources::surfaces(&copy.root) {
        let path = format!("{SNAPSHOTS}{resource}.snap");
        let snapshot = copy.read(&path);
        let (header, body) = snapshot.split_once("\n---\n").unwrap();
        let old: BTreeSet<&str> = body.lines().collect();
        let new: BTreeSet<&str> = lines.iter().map(String::as_str).collect();
        let gone = old.difference(&new).map(|line| format!("-{line}"));
        let added = new.difference(&old).map(|line| format!("+{line}"));
        let difference: BTreeSet<String> = gone.chain(added).collect();
        if !difference.is_empty() {
            let text = format!("{header}\n---\n{}\n", lines.join("\n"));
            copy.write(path, text.as_bytes());
            changed.insert(format!("{resource}.snap"), difference);
        }
    }
    changed
}

/// Compares with the commit, without the lines that change over time.
fn diff(copy: &Copy) -> String {
    let output = xtask(&copy.root, &["diff", "--base", "HEAD"]);
    assert!(
        matches!(output.status.code(), Some(0 | 1)),
        "{}",
        text(&output.stderr)
    );
    let said = text(&output.stdout);
    let passing = [
        (r"HEAD \([0-9a-f]+\)", "HEAD"),
        (r", from \d[^;\n]*", ""),
        (r"\.yaml:\d+", ".yaml"),
    ];
    passing.iter().fold(said, |said, (pattern, with)| {
        let pattern = Regex::new(pattern).unwrap();
        pattern.replace_all(&said, *with).into_owned()
    })
}

/// Makes a change, and returns its results.
fn make(copy: &Copy, change: &Change<'_>) -> String {
    for edit in &change.edits {
        edit.apply(copy);
    }
    let generated = task(copy, &["codegen"]);
    task(copy, &["codegen", "--check"]);
    let surface = review_surface(copy);
    let digest = digest::line(&copy.root);
    assert!(!copy.read("CHANGELOG.md").contains(&digest), "{digest}");
    let diff = diff(copy);
    // The other API does not change, and would take as long again.
    let api = change.edits[0].file.split('/').nth(1).unwrap();
    let check = "check --quiet --package planwire --no-default-features --features";
    copy.run(&mut copy.cargo(&format!("{check} {api}")));

    let said: BTreeMap<&str, BTreeSet<&str>> = surface
        .iter()
        .map(|(file, lines)| (file.as_str(), lines.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(change.surface, said, "the surface in “{}”", change.title);
    assert!(!change.diff.is_empty());
    let missing: Vec<_> = change
        .diff
        .iter()
        .filter(|line| !diff.contains(**line))
        .collect();
    assert!(
        missing.is_empty(),
        "“{}”: {missing:#?} is not in\n{diff}",
        change.title
    );

    let mut outcome = String::from("codegen\n");
    for line in generated.lines().filter(|line| line.starts_with("wrote ")) {
        outcome.push_str(&format!("  {line}\n"));
    }
    outcome.push_str("\nsurface\n");
    for (file, lines) in surface {
        outcome.push_str(&format!("  {file}\n"));
        for line in lines {
            outcome.push_str(&format!("  {line}\n"));
        }
    }
    outcome.push_str(&format!("\ndiff\n{diff}"));
    outcome
}

#[test]
fn the_documented_changes_work() {
    let contributing = fs::read_to_string(workspace().join("CONTRIBUTING.md")).unwrap();
    let changes = changes(&contributing);
    assert_eq!(changes.len(), 4);
    let copy = Copy::new("four_changes", true);
    // The commit to compare with.
    let _ = fs::remove_dir_all(copy.root.join(".git"));
    git(&copy.root, &["init", "--quiet"]);
    git(&copy.root, &["add", "Cargo.toml", "CHANGELOG.md", "spec"]);
    git(&copy.root, &["commit", "--quiet", "--message=Before"]);
    for change in &changes {
        let outcome = make(&copy, change);
        let name = change.title.to_lowercase().replace(' ', "_");
        insta::assert_snapshot!(name, outcome);
        copy.reset();
    }
}
