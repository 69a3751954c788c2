//! The command line: each task has its own options, so that an option of another task is refused.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand};

use crate::diff::Format;
use crate::spec::bundle::APIS;

/// The tasks of the workspace.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
#[command(arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) task: Task,
    /// Work on another copy of the workspace
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
#[command(disable_help_subcommand = true)]
pub(crate) enum Task {
    /// Check the YAML of spec/, and regenerate everything
    Codegen {
        /// Write nothing; fail if a file is stale
        #[arg(long)]
        check: bool,
    },
    /// Check the YAML of spec/
    Lint {
        /// Print notes too, such as undocumented fields
        #[arg(long)]
        verbose: bool,
    },
    /// Count the documented operations, and update the table in the README
    Coverage {
        /// Write nothing; fail if the table is stale
        #[arg(long)]
        check: bool,
    },
    /// Report which changes of spec/ break callers, and the version that they require
    ///
    /// Exits with 0 if nothing breaks callers, 1 if something does, and 2 if nothing could be compared.
    Diff {
        /// Compare with this revision [default: the last release, or the merge base with main]
        #[arg(long, value_name = "REV")]
        base: Option<String>,
        /// Print the report in this format
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Compare spec/ with the vendor's OpenAPI file; fail on new differences
    ///
    /// Exits with 0 if there is no new difference, 1 if there is one, and 2 if nothing could be compared.
    Drift {
        /// Compare with this local file
        #[arg(long, value_name = "FILE")]
        against: PathBuf,
        /// Compare with this API, if neither the title nor the servers of the file name it
        #[arg(long, value_parser = PossibleValuesParser::new(APIS))]
        api: Option<String>,
        /// Print the entries that accept all new differences
        #[arg(long)]
        accept_all: bool,
    },
    /// Compare recorded traffic with spec/; print what is undocumented, and where to change it
    Observe {
        /// Files that `planwire::observe::Recorder` wrote
        #[arg(required = true, value_name = "RECORDING")]
        recordings: Vec<PathBuf>,
        /// Fail if something is undocumented
        #[arg(long)]
        check: bool,
    },
    /// Write an HTML page about both APIs
    Docs {
        /// Write to this folder [default: target/api-docs]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Write one self-contained JSON document for each API
    Bundle {
        /// Write to this folder
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}
