//! The version that the changes require, by Cargo's rules for compatible versions.

use std::fmt;

use super::change::{Change, Effect};

/// The extent of all changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Extent {
    Nothing,
    Notes,
    Additions,
    Breaks,
}

impl Extent {
    pub(super) fn of(changes: &[Change]) -> Self {
        let most = changes.iter().map(Change::effect).max();
        match most {
            None => Self::Nothing,
            Some(Effect::Note) => Self::Notes,
            Some(Effect::Addition) => Self::Additions,
            Some(_) => Self::Breaks,
        }
    }

    pub(super) fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

/// The part of a version that is incremented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    None,
    Patch,
    Minor,
    Major,
}

impl Step {
    pub(super) fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

/// A version of the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

impl Version {
    /// Parses `1.2.3`. Pre-releases are not supported, because they promise nothing.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(|number| number.parse().ok());
        let version = Self {
            major: numbers.next()??,
            minor: numbers.next()??,
            patch: numbers.next()??,
        };
        numbers.next().is_none().then_some(version)
    }

    /// Returns the part to increment: the first one that is not zero is for breaking changes.
    pub(super) fn step(self, extent: Extent) -> Step {
        match (extent, self) {
            (Extent::Nothing, _) => Step::None,
            (Extent::Notes, _) => Step::Patch,
            (Extent::Additions, Self { major: 0, .. }) => Step::Patch,
            (Extent::Additions, _) => Step::Minor,
            (
                Extent::Breaks,
                Self {
                    major: 0, minor: 0, ..
                },
            ) => Step::Patch,
            (Extent::Breaks, Self { major: 0, .. }) => Step::Minor,
            (Extent::Breaks, _) => Step::Major,
        }
    }

    pub(super) fn after(self, step: Step) -> Self {
        match step {
            Step::None => self,
            Step::Patch => Self {
                patch: self.patch.saturating_add(1),
                ..self
            },
            Step::Minor => Self {
                minor: self.minor.saturating_add(1),
                patch: 0,
                ..self
            },
            Step::Major => Self {
                major: self.major.saturating_add(1),
                minor: 0,
                patch: 0,
            },
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// The version to release.
#[derive(Clone, Copy, Debug)]
pub(super) struct Proposal {
    pub(super) extent: Extent,
    /// The version of the base, if there is one.
    pub(super) base: Option<Version>,
    /// The version of the working tree.
    pub(super) current: Option<Version>,
}

impl Proposal {
    /// Returns the step. Without a version, that after 1.0 applies.
    pub(super) fn step(&self) -> Step {
        let first = Version {
            major: 1,
            minor: 0,
            patch: 0,
        };
        self.base.unwrap_or(first).step(self.extent)
    }

    pub(super) fn next(&self) -> Option<Version> {
        Some(self.base?.after(self.step()))
    }

    /// Returns true if the version of the working tree is high enough.
    pub(super) fn is_reached(&self) -> bool {
        match (self.next(), self.current) {
            (Some(next), Some(current)) => current >= next,
            _ => false,
        }
    }

    /// Describes the proposal, without a full stop.
    pub(super) fn sentence(&self) -> String {
        let reason = match (self.extent, self.base) {
            (Extent::Nothing, _) => "nothing has changed",
            (Extent::Notes, _) => "nothing that is sent, read or compiled has changed",
            (Extent::Additions, Some(Version { major: 0, .. })) => {
                "something is added, which requires a patch before 1.0"
            }
            (Extent::Additions, _) => "something is added",
            (
                Extent::Breaks,
                Some(Version {
                    major: 0, minor: 0, ..
                }),
            ) => "something breaks, which requires a patch before 0.1",
            (Extent::Breaks, Some(Version { major: 0, .. })) => {
                "something breaks, which requires a minor version before 1.0"
            }
            (Extent::Breaks, _) => "something breaks",
        };
        let step = match self.step() {
            Step::None => "no step".to_owned(),
            step => format!("a {} step", step.name()),
        };
        match (self.base, self.next()) {
            (Some(base), Some(next)) if base != next => {
                let current = match self.current {
                    _ if self.is_reached() => ", which the workspace has".to_owned(),
                    Some(current) => format!(", and the workspace has {current}"),
                    None => String::new(),
                };
                format!("{step}, from {base} to {next}{current}; {reason}")
            }
            (Some(base), _) => format!("{step}, version {base} stays; {reason}"),
            _ => format!("{step}; {reason}; the Cargo.toml of the base has no released version"),
        }
    }
}

/// Returns the version in the manifest of a workspace.
pub(super) fn of_workspace(manifest: &str) -> Option<String> {
    let mut lines = manifest.lines().map(str::trim);
    lines.find(|line| *line == "[workspace.package]")?;
    let value = lines
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once('='))
        .find(|(key, _)| key.trim() == "version")?
        .1;
    // The value between the quotes, without a comment after it.
    Some(value.split('"').nth(1)?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposal(extent: Extent, base: &str, current: &str) -> String {
        let proposal = Proposal {
            extent,
            base: Version::parse(base),
            current: Version::parse(current),
        };
        proposal.sentence()
    }

    #[test]
    fn the_step_follows_the_first_number_that_is_not_zero() {
        let mut lines = Vec::new();
        for base in ["0.0.3", "0.1.4", "1.2.3"] {
            for extent in [
                Extent::Nothing,
                Extent::Notes,
                Extent::Additions,
                Extent::Breaks,
            ] {
                lines.push(proposal(extent, base, base));
            }
        }
        insta::assert_snapshot!(lines.join("\n"), @"
        no step, version 0.0.3 stays; nothing has changed
        a patch step, from 0.0.3 to 0.0.4, and the workspace has 0.0.3; nothing that is sent, read or compiled has changed
        a patch step, from 0.0.3 to 0.0.4, and the workspace has 0.0.3; something is added, which requires a patch before 1.0
        a patch step, from 0.0.3 to 0.0.4, and the workspace has 0.0.3; something breaks, which requires a patch before 0.1
        no step, version 0.1.4 stays; nothing has changed
        a patch step, from 0.1.4 to 0.1.5, and the workspace has 0.1.4; nothing that is sent, read or compiled has changed
        a patch step, from 0.1.4 to 0.1.5, and the workspace has 0.1.4; something is added, which requires a patch before 1.0
        a minor step, from 0.1.4 to 0.2.0, and the workspace has 0.1.4; something breaks, which requires a minor version before 1.0
        no step, version 1.2.3 stays; nothing has changed
        a patch step, from 1.2.3 to 1.2.4, and the workspace has 1.2.3; nothing that is sent, read or compiled has changed
        a minor step, from 1.2.3 to 1.3.0, and the workspace has 1.2.3; something is added
        a major step, from 1.2.3 to 2.0.0, and the workspace has 1.2.3; something breaks
        ");
    }

    #[test]
    fn the_proposal_names_the_current_version() {
        insta::assert_snapshot!(
            [
                proposal(Extent::Breaks, "0.1.0", "0.2.0"),
                proposal(Extent::Breaks, "0.1.0", "0.1.1"),
                proposal(Extent::Breaks, "1.0.0-rc.1", ""),
                proposal(Extent::Nothing, "one", "0.1.0"),
            ]
            .join("\n"),
            @"
        a minor step, from 0.1.0 to 0.2.0, which the workspace has; something breaks, which requires a minor version before 1.0
        a minor step, from 0.1.0 to 0.2.0, and the workspace has 0.1.1; something breaks, which requires a minor version before 1.0
        a major step; something breaks; the Cargo.toml of the base has no released version
        no step; nothing has changed; the Cargo.toml of the base has no released version
        "
        );
    }

    #[test]
    fn the_version_is_that_of_the_workspace() {
        let manifest = "[package]\nversion = \"9.9.9\"\n[workspace.package]\nedition = \"2024\"\n version=\"0.1.0\" # ours\n[x]\nversion = \"8\"\n";
        assert_eq!(of_workspace(manifest).as_deref(), Some("0.1.0"));
        assert_eq!(
            of_workspace("[workspace.package]\n[x]\nversion = \"8\"\n"),
            None
        );
        assert_eq!(of_workspace("version = \"8\"\n"), None);
        for wrong in ["", "1", "1.2", "1.2.3.4", "a.b.c", "1.2.x", "1.2.3-rc.1"] {
            assert_eq!(Version::parse(wrong), None, "{wrong}");
        }
    }
}
