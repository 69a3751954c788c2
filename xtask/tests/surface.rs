//! `cargo xtask surface`, run as people run it, in a repository of its own.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::fs;
use std::path::Path;

use support::{repository, text, xtask};

const BUDGETS: &str = "tests/snapshots/surface__wethod-budgets.snap";
const CHANGELOG: &str = "CHANGELOG.md";

/// A workspace with one snapshot and a changelog.
struct Workspace(tempfile::TempDir);

impl Workspace {
    fn new() -> Self {
        let workspace = Self(tempfile::tempdir().unwrap());
        workspace.write(BUDGETS, &snapshot("struct Budget"));
        workspace.write("tests/snapshots/retries.snap", &snapshot("GET"));
        workspace.write(
            CHANGELOG,
            "# Changelog\n\n## Unreleased\n\n- Lists budgets.\n\n## 0.1.0\n\n- All.\n",
        );
        workspace
    }

    /// One whose history knows the surface.
    fn with_history() -> Self {
        let workspace = Self::new();
        assert!(workspace.surface(&[]).0);
        repository::initialize(workspace.root());
        workspace.commit();
        workspace
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn changelog(&self) -> String {
        fs::read_to_string(self.root().join(CHANGELOG)).unwrap()
    }

    fn replace_in_changelog(&self, from: &str, to: &str) {
        let text = self.changelog();
        assert!(text.contains(from), "{text}");
        self.write(CHANGELOG, &text.replacen(from, to, 1));
    }

    fn commit(&self) {
        repository::commit(self.root());
    }

    /// Whether the task succeeds, and what it says.
    fn surface(&self, arguments: &[&str]) -> (bool, String) {
        let output = xtask(self.root(), &[&["surface"], arguments].concat());
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), text(&said))
    }
}

fn snapshot(body: &str) -> String {
    format!("---\nsource: tests/surface.rs\nexpression: text\n---\n{body}\n")
}

#[test]
fn the_digest_stands_under_unreleased() {
    let workspace = Workspace::new();
    let (ok, said) = workspace.surface(&["--check"]);
    assert!(!ok);
    insta::assert_snapshot!(said, @"
    error: the changelog has no digest of the surface
     --> CHANGELOG.md:3:1
      |
    3 | ## Unreleased
      | ^^^^^^^^^^^^^ the snapshots of the surface give 82ccff0b4f75
      |
      = help: say under Unreleased what changed for users, then run `cargo xtask surface`, and commit both
    ");
    let (ok, said) = workspace.surface(&[]);
    assert!(ok, "{said}");
    insta::assert_snapshot!(said, @"wrote CHANGELOG.md");
    insta::assert_snapshot!(workspace.changelog(), @"
    # Changelog

    ## Unreleased

    - Lists budgets.

    <!-- surface: 82ccff0b4f75 -->

    ## 0.1.0

    - All.
    ");
    let (ok, said) = workspace.surface(&["--check"]);
    assert!(ok, "{said}");
    insta::assert_snapshot!(said, @"the surface is the one that CHANGELOG.md knows");
    // Written a second time, it is the same.
    let before = workspace.changelog();
    assert!(workspace.surface(&[]).0);
    assert_eq!(workspace.changelog(), before);
}

#[test]
fn only_what_the_snapshots_of_the_surface_say_counts() {
    let workspace = Workspace::new();
    assert!(workspace.surface(&[]).0);
    let fine = || workspace.surface(&["--check"]).0;
    workspace.write("tests/snapshots/retries.snap", &snapshot("GET POST"));
    workspace.write(BUDGETS, &snapshot("struct Budget").replace("text", "lines"));
    assert!(fine());
    workspace.write(BUDGETS, &snapshot("struct Budget").replace('\n', "\r\n"));
    assert!(fine());
    workspace.write(BUDGETS, &snapshot("struct Budget\nstruct Plan"));
    assert!(!fine());
    workspace.write(BUDGETS, &snapshot("struct Budget"));
    assert!(fine());
    let other = "tests/snapshots/surface__wethod-clients.snap";
    workspace.write(other, &snapshot("struct Client"));
    assert!(!fine());
    fs::rename(
        workspace.root().join(BUDGETS),
        workspace.root().join("tests/snapshots/surface__a.snap"),
    )
    .unwrap();
    fs::remove_file(workspace.root().join(other)).unwrap();
    assert!(!fine());
}

#[test]
fn a_changed_surface_needs_a_new_line() {
    let workspace = Workspace::with_history();
    workspace.write(BUDGETS, &snapshot("struct Budget\nstruct Budget.closed"));
    let (ok, said) = workspace.surface(&["--check"]);
    assert!(!ok);
    insta::assert_snapshot!(said, @"
    error: the surface changed, and the changelog does not know it
     --> CHANGELOG.md:3:1
      |
    3 | ## Unreleased
      | ^^^^^^^^^^^^^ the snapshots of the surface give 4668275e79f7
      |
      = help: say under Unreleased what changed for users, then run `cargo xtask surface`, and commit both
    ");
    let before = workspace.changelog();
    let (ok, said) = workspace.surface(&[]);
    assert!(!ok);
    insta::assert_snapshot!(said, @"
    error: the surface changed, and the changelog does not say how
     --> CHANGELOG.md:3:1
      |
    3 | ## Unreleased
      | ^^^^^^^^^^^^^ no line is new since the surface last changed
      |
      = help: say here what changed for users, then run `cargo xtask surface` again
    ");
    assert_eq!(workspace.changelog(), before);

    workspace.replace_in_changelog("budgets.\n", "budgets.\n- Budgets have `closed`.\n");
    let (ok, said) = workspace.surface(&[]);
    assert!(ok, "{said}");
    insta::assert_snapshot!(workspace.changelog(), @"
    # Changelog

    ## Unreleased

    - Lists budgets.
    - Budgets have `closed`.

    <!-- surface: 4668275e79f7 -->

    ## 0.1.0

    - All.
    ");
    assert!(workspace.surface(&["--check"]).0);

    // More of the same change, before it is committed.
    workspace.write(BUDGETS, &snapshot("struct Budget\nstruct Budget.closed_at"));
    assert!(workspace.surface(&[]).0);
    workspace.commit();
    // Another change.
    workspace.write(BUDGETS, &snapshot("struct Budget"));
    assert!(!workspace.surface(&[]).0);
}

#[test]
fn a_line_that_was_committed_before_the_change_counts() {
    let workspace = Workspace::with_history();
    workspace.replace_in_changelog("budgets.\n", "budgets.\n- Budgets have `closed`.\n");
    workspace.commit();
    workspace.write(BUDGETS, &snapshot("struct Budget\nstruct Budget.closed"));
    let (ok, said) = workspace.surface(&[]);
    assert!(ok, "{said}");
}

#[test]
fn a_digest_that_a_merge_brought_is_known() {
    let workspace = Workspace::with_history();
    repository::git(
        workspace.root(),
        &["switch", "--quiet", "--create", "other"],
    );
    workspace.replace_in_changelog("budgets.\n", "budgets.\n- One.\n");
    workspace.write(BUDGETS, &snapshot("struct Budget\nstruct One"));
    assert!(workspace.surface(&[]).0);
    workspace.commit();
    repository::git(workspace.root(), &["switch", "--quiet", "main"]);
    workspace.replace_in_changelog("budgets.\n", "budgets.\n- Two.\n");
    workspace.write(BUDGETS, &snapshot("struct Budget\nstruct Two"));
    assert!(workspace.surface(&[]).0);
    workspace.commit();
    repository::git(
        workspace.root(),
        &[
            "merge",
            "--quiet",
            "--strategy=ours",
            "--no-commit",
            "other",
        ],
    );
    workspace.replace_in_changelog("- Two.\n", "- One.\n- Two.\n");
    workspace.write(BUDGETS, &snapshot("struct Budget\nstruct One\nstruct Two"));
    let (ok, said) = workspace.surface(&[]);
    assert!(ok, "{said}");
    workspace.commit();
    // Nothing is new since the merge.
    workspace.write(BUDGETS, &snapshot("struct Budget"));
    assert!(!workspace.surface(&[]).0);
}

#[test]
fn after_a_release_the_digest_stands_with_it_until_the_surface_changes() {
    let workspace = Workspace::with_history();
    workspace.replace_in_changelog("## Unreleased\n", "## Unreleased\n\n## 0.2.0\n");
    workspace.commit();
    assert!(workspace.surface(&["--check"]).0);
    workspace.write(BUDGETS, &snapshot("struct Budget\nstruct Budget.closed"));
    let (ok, said) = workspace.surface(&[]);
    assert!(!ok);
    insta::assert_snapshot!(said, @"
    error: the surface changed, and the changelog does not say how
     --> CHANGELOG.md:3:1
      |
    3 | ## Unreleased
      | ^^^^^^^^^^^^^ no line is new since the surface last changed
      |
      = help: say here what changed for users, then run `cargo xtask surface` again
    ");
    workspace.replace_in_changelog(
        "## Unreleased\n",
        "## Unreleased\n\n- Budgets have `closed`.\n",
    );
    assert!(workspace.surface(&[]).0);
    insta::assert_snapshot!(workspace.changelog(), @"
    # Changelog

    ## Unreleased

    - Budgets have `closed`.

    <!-- surface: 4668275e79f7 -->

    ## 0.2.0

    - Lists budgets.

    <!-- surface: 82ccff0b4f75 -->

    ## 0.1.0

    - All.
    ");
}

#[test]
fn without_a_section_there_is_nothing_to_write_to() {
    let workspace = Workspace::new();
    workspace.replace_in_changelog("## Unreleased", "## 0.2.0");
    for arguments in [&["--check"][..], &[]] {
        let (ok, said) = workspace.surface(arguments);
        assert!(!ok);
        assert!(
            said.contains("there is no section `## Unreleased`"),
            "{said}"
        );
        assert!(said.contains("cargo xtask surface"), "{said}");
    }
    fs::remove_file(workspace.root().join(CHANGELOG)).unwrap();
    assert!(!workspace.surface(&["--check"]).0);
}

#[test]
fn a_conflict_of_a_merge_is_no_line_for_users() {
    let workspace = Workspace::new();
    assert!(workspace.surface(&[]).0);
    let digest = "<!-- surface: 82ccff0b4f75 -->";
    workspace.replace_in_changelog(
        digest,
        &format!("<<<<<<< HEAD\n<!-- surface: 0123456789ab -->\n=======\n{digest}\n>>>>>>> branch"),
    );
    let before = workspace.changelog();
    for arguments in [&["--check"][..], &[]] {
        let (ok, said) = workspace.surface(arguments);
        assert!(!ok);
        insta::allow_duplicates! {
            insta::assert_snapshot!(said, @"
            error: a merge left a conflict here
             --> CHANGELOG.md:7:1
              |
            7 | <<<<<<< HEAD
              | ^^^^^^^^^^^^ which of the two sides holds is not decided, so the file means nothing
              |
              = help: keep what both sides say to users, without the markers; `cargo xtask surface` then writes the digest
            ");
        }
    }
    assert_eq!(workspace.changelog(), before);
}

#[test]
fn a_snapshot_that_nobody_reviewed_fails_first() {
    let workspace = Workspace::new();
    assert!(workspace.surface(&[]).0);
    workspace.write("tests/snapshots/surface__wethod-budgets.snap.new", "x");
    workspace.write("crates/planwire/src/.call.rs.pending-snap", "x");
    // What is built has copies.
    workspace.write("target/tmp/tests/a.snap.new", "x");
    for arguments in [&["--check"][..], &[]] {
        let (ok, said) = workspace.surface(arguments);
        assert!(!ok);
        insta::allow_duplicates! {
            insta::assert_snapshot!(said, @"
            error: 2 snapshots not reviewed
             --> crates/planwire/src/.call.rs.pending-snap
             --> tests/snapshots/surface__wethod-budgets.snap.new
              = help: run `cargo insta review`, and commit what you accept
            ");
        }
    }
}

#[test]
fn without_snapshots_there_is_no_surface() {
    let workspace = Workspace::new();
    fs::remove_file(workspace.root().join(BUDGETS)).unwrap();
    let (ok, said) = workspace.surface(&["--check"]);
    assert!(!ok);
    assert!(said.contains("there is no snapshot"), "{said}");
}
