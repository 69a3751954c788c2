//! Runs `.ci/advisories` as `.ci/run` does, with a database of its own.
#![cfg(unix)]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use support::{repository, workspace};

/// The default database of cargo-deny. git is configured to use another folder for it.
const DATABASE: &str = "https://github.com/RustSec/advisory-db";

/// Creates a database with one advisory, and the workspace's configuration with a folder for it.
struct Database(tempfile::TempDir);

impl Database {
    fn with_advisory_for(package: &str) -> Self {
        let database = Self(tempfile::tempdir().unwrap());
        let folder = database.origin().join("crates").join(package);
        fs::create_dir_all(&folder).unwrap();
        let advisory = format!(
            "```toml\n[advisory]\nid = \"RUSTSEC-2026-9999\"\npackage = \"{package}\"\ndate = \"2026-01-01\"\n\
             url = \"https://example.com\"\ncategories = [\"code-execution\"]\n\n[versions]\npatched = []\n```\n\n\
             # Made up\n\nA match has to fail the check.\n"
        );
        fs::write(folder.join("RUSTSEC-2026-9999.md"), advisory).unwrap();
        repository::initialize(&database.origin());
        repository::git(&database.origin(), &["add", "--all"]);
        repository::git(&database.origin(), &["commit", "--quiet", "-m", "advisory"]);
        let config = fs::read_to_string(workspace().join("deny.toml")).unwrap();
        let own = format!(
            "[advisories]\ndb-path = \"{}\"",
            database.0.path().join("fetched").display()
        );
        assert_eq!(config.matches("\n[advisories]\n").count(), 1);
        let config = config.replace("[advisories]", &own);
        fs::write(database.config(), config).unwrap();
        database
    }

    fn origin(&self) -> PathBuf {
        self.0.path().join("origin")
    }

    fn config(&self) -> PathBuf {
        self.0.path().join("deny.toml")
    }

    fn check(&self, origin: &Path) -> Output {
        let instead = format!("url.file://{}.insteadOf", origin.display());
        Command::new("bash")
            .arg(workspace().join(".ci/advisories"))
            .arg(self.config())
            .env("GIT_CONFIG_COUNT", "1")
            .env("GIT_CONFIG_KEY_0", instead)
            .env("GIT_CONFIG_VALUE_0", DATABASE)
            .output()
            .unwrap()
    }
}

/// Skips the test without cargo-deny; `.ci/run` installs it before the tests.
fn is_installed() -> bool {
    let output = Command::new("cargo").args(["deny", "--version"]).output();
    let is_installed = output.is_ok_and(|it| it.status.success());
    if !is_installed {
        eprintln!("skipped: cargo-deny is not installed");
    }
    is_installed
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_match_fails_the_check_and_no_match_passes_it() {
    if !is_installed() {
        return;
    }
    for (package, code) in [("serde", 1), ("no-crate-of-ours", 0)] {
        let database = Database::with_advisory_for(package);
        let output = database.check(&database.origin());
        let text = stderr(&output);
        assert_eq!(output.status.code(), Some(code), "{package}: {text}");
        assert_eq!(text.contains("RUSTSEC-2026-9999"), code == 1, "{text}");
        assert!(!text.contains("::warning::"), "{text}");
    }
}

#[test]
fn a_database_that_cannot_be_fetched_is_a_warning() {
    if !is_installed() {
        return;
    }
    let database = Database::with_advisory_for("serde");
    let output = database.check(&database.0.path().join("nowhere"));
    let text = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(
        text.contains("::warning::advisories were not checked"),
        "{text}"
    );
}
