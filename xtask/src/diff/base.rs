//! The revision to compare with, and its documents, read from git.

use std::fs;
use std::path::{Path, PathBuf};

use crate::finding::{self, Place, Severity, in_order};
use crate::spec::bundle::{APIS, Bundle};
use crate::spec::node::{Content, Node};
use crate::workspace::git::Git;
use crate::workspace::output;

use super::version;

/// The pattern of release tags.
const RELEASES: &str = "v[0-9]*";
/// The number of problems of a revision that are shown: nobody can fix them.
const SHOWN: usize = 5;
/// The main branch, local or fetched.
const MAIN: [&str; 2] = ["main", "origin/main"];

/// A revision.
#[derive(Debug)]
pub(super) struct Base {
    /// The name for people: `v0.1.0`, or `the merge base with main`.
    pub(super) name: String,
    /// The id of its commit.
    pub(super) commit: String,
    /// The version of its workspace, if there is one.
    pub(super) version: Option<String>,
    /// The documents by API; empty for an API that the revision does not have yet.
    pub(super) documents: Vec<Bundle>,
}

impl Base {
    /// Reads the documents of a revision: of `asked`, by default of the last release, or of the merge base with the
    /// main branch.
    pub(super) fn read(root: &Path, asked: Option<&str>) -> Result<Self, String> {
        let git = Git { root };
        git.run(&["rev-parse", "--is-inside-work-tree"])
            .map_err(|why| {
                format!(
                    "cannot read {} as a git repository: {why}; run this in a clone of the repository, or pass one with `--root DIR`",
                    root.display()
                )
            })?;
        let (name, commit) = match asked {
            Some(asked) => revision(git, asked)?,
            None => default_base(git)?,
        };
        let folder = tempfile::tempdir()
            .map_err(|error| format!("cannot create a temporary folder: {error}"))?;
        export(git, &name, &commit, folder.path())?;
        let documents = documents(folder.path(), &name)?;
        // A revision without a workspace manifest has no version.
        let version = git
            .run(&["show", &format!("{commit}:./Cargo.toml")])
            .ok()
            .and_then(|manifest| version::of_workspace(&manifest));
        Ok(Self {
            name,
            commit,
            version,
            documents,
        })
    }

    /// Returns the name with the start of the commit's id.
    pub(super) fn title(&self) -> String {
        let short = self.commit.get(..12).unwrap_or(&self.commit);
        if self.commit.starts_with(&self.name) {
            short.to_owned()
        } else {
            format!("{} ({short})", self.name)
        }
    }
}

/// Reads the documents below an exported revision.
fn documents(root: &Path, name: &str) -> Result<Vec<Bundle>, String> {
    let mut documents = Vec::new();
    let mut problems = Vec::new();
    for api in APIS {
        if !root.join("spec").join(api).is_dir() {
            let nothing = Node {
                place: Place::start_of(format!("spec/{api}/openapi.yaml")),
                content: Content::Map(Vec::new()),
            };
            documents.push(Bundle {
                api,
                written: nothing.clone(),
                root: nothing,
            });
            continue;
        }
        match Bundle::read(root, api) {
            Ok(bundle) => documents.push(bundle),
            Err(findings) => problems.extend(findings),
        }
    }
    if problems.is_empty() {
        return Ok(documents);
    }
    let problems = in_order(problems);
    let more = match problems.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" ({more} more are not shown)"),
    };
    finding::report(problems.into_iter().take(SHOWN).collect());
    Err(format!(
        "cannot join the documents of {name}{more}; pass another revision with `--base REV`"
    ))
}

/// Returns the requested commit.
fn revision(git: Git<'_>, revision: &str) -> Result<(String, String), String> {
    let commit = commit_of(git, revision)
        .ok_or_else(|| format!("unknown revision `{revision}`; {}", how_to_fetch(git)))?;
    Ok((revision.to_owned(), commit))
}

/// Returns the last release, or the merge base with the main branch.
fn default_base(git: Git<'_>) -> Result<(String, String), String> {
    if commit_of(git, "HEAD").is_none() {
        return Err("there is no commit to compare with; commit first".to_owned());
    }
    let last = git.run(&[
        "describe",
        "--tags",
        "--abbrev=0",
        "--match",
        RELEASES,
        "HEAD",
    ]);
    if let Ok(tag) = last
        && let Some(commit) = commit_of(git, &format!("refs/tags/{tag}"))
    {
        return Ok((tag, commit));
    }
    for branch in MAIN {
        if let Ok(commit) = git.run(&["merge-base", branch, "HEAD"]) {
            if is_shallow(git) {
                let label = finding::label(Severity::Information);
                output::remark(format_args!(
                    "{label}: this clone is shallow, so the last release may be missing; run `git fetch --unshallow --tags`"
                ));
            }
            return Ok((format!("the merge base with {branch}"), commit));
        }
    }
    Err(format!(
        "there is neither a release tag such as v0.1.0 behind this commit, nor a merge base with a branch main; pass a revision with `--base REV`, or {}",
        how_to_fetch(git)
    ))
}

fn commit_of(git: Git<'_>, revision: &str) -> Option<String> {
    let revision = format!("{revision}^{{commit}}");
    let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options"];
    let commit = git
        .run(&[arguments.as_slice(), &[&revision]].concat())
        .ok()?;
    // Some versions of git repeat the option.
    Some(commit.lines().last()?.to_owned())
}

fn how_to_fetch(git: Git<'_>) -> &'static str {
    if is_shallow(git) {
        "run `git fetch --unshallow --tags`: this clone is shallow"
    } else {
        "run `git fetch --tags origin`"
    }
}

fn is_shallow(git: Git<'_>) -> bool {
    git.run(&["rev-parse", "--is-shallow-repository"])
        .is_ok_and(|said| said == "true")
}

/// Writes `spec/` of a commit below `folder`, without touching the index or the working tree.
fn export(git: Git<'_>, name: &str, commit: &str, folder: &Path) -> Result<(), String> {
    let missing =
        |_| format!("{name} has no spec/ to compare with; pass a later revision with `--base REV`");
    let tree = git
        .run(&["rev-parse", "--verify", &format!("{commit}:./spec")])
        .map_err(missing)?;
    let repository = PathBuf::from(git.run(&["rev-parse", "--absolute-git-dir"])?);
    let target = folder.join("spec");
    fs::create_dir(&target)
        .map_err(|error| format!("cannot create {}: {error}", target.display()))?;
    let index = folder.join("index");
    let environment = [
        ("GIT_INDEX_FILE", index.as_os_str()),
        ("GIT_DIR", repository.as_os_str()),
        ("GIT_WORK_TREE", target.as_os_str()),
    ];
    let inside = Git { root: &target };
    let failed = |why: String| format!("cannot read spec/ of {name}: {why}");
    inside
        .run_with(&["read-tree", &tree], &environment)
        .map_err(failed)?;
    inside
        .run_with(&["checkout-index", "--all"], &environment)
        .map_err(failed)?;
    Ok(())
}
