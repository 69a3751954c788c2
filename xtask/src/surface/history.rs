//! What the changelog said when the surface last changed.

use std::path::Path;

use super::changelog::{self, Changelog};
use crate::workspace::git::Git;

/// The changelog of the commit that brought the last digest; nothing where there is no such commit, as in
/// an archive without its history.
pub(super) fn changelog_of_last_digest(root: &Path, changelog: &Changelog) -> Option<String> {
    let git = Git { root };
    let here = changelog.digest().and_then(|digest| of(git, digest));
    // A digest that is not committed yet belongs to the change that is being made.
    here.or_else(|| {
        let committed = git
            .run(&["show", &format!("HEAD:./{}", changelog::FILE)])
            .ok()?;
        of(git, changelog::last_digest(&committed)?)
    })
}

fn of(git: Git<'_>, digest: &str) -> Option<String> {
    let marker = changelog::marker(digest);
    let search = format!("-S{marker}");
    // A merge counts only where nothing else brought the digest: one that takes it over from another branch
    // has lines of both, and those of this branch are still new.
    [&[][..], &["-m"]].into_iter().find_map(|merges| {
        // The newest commits after which the digest stands in the file more often, or less.
        let arguments = [
            &["log", "--format=%H", &search],
            merges,
            &["--", changelog::FILE],
        ];
        git.run(&arguments.concat())
            .ok()?
            .lines()
            .filter_map(|commit| {
                git.run(&["show", &format!("{commit}:./{}", changelog::FILE)])
                    .ok()
            })
            .find(|text| text.contains(&marker))
    })
}
