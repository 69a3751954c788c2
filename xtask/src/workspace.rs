//! Access to the workspace: files, git, output and parallel work.

pub(crate) mod git;
pub(crate) mod nearest;
pub(crate) mod output;
pub(crate) mod parallel;
pub(crate) mod write;
