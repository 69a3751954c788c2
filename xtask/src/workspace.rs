//! The workspace around the tasks: files, git, output, and work in parallel.

pub(crate) mod git;
pub(crate) mod nearest;
pub(crate) mod output;
pub(crate) mod parallel;
pub(crate) mod write;
