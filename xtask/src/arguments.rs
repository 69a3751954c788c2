//! The command line of the tasks: each with its own options, so that one meant for another task is refused.

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
    /// Work on another copy of the workspace.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
#[command(disable_help_subcommand = true)]
pub(crate) enum Task {
    /// Check the YAML of spec/, and regenerate everything that is derived from it.
    Codegen {
        /// Write nothing; fail where a file is stale.
        #[arg(long)]
        check: bool,
    },
    /// Check the YAML of spec/.
    Lint {
        /// Print notes too, such as what is undocumented.
        #[arg(long)]
        verbose: bool,
    },
    /// Count what spec/ has of all known operations, and update the README's table.
    Coverage {
        /// Write nothing; fail where the table is stale.
        #[arg(long)]
        check: bool,
    },
    /// Say whom the changes of spec/ break, and which version they ask for.
    ///
    /// Ends with 0 where nothing breaks a caller, 1 where something does, and 2 where nothing could be
    /// compared.
    Diff {
        /// The revision to compare with [default: the last release, else the merge base with main].
        #[arg(long, value_name = "REV")]
        base: Option<String>,
        /// How to print it.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Compare spec/ with the vendor's OpenAPI file; what is new fails.
    ///
    /// Ends with 0 where nothing is new, 1 where something is, and 2 where nothing could be compared.
    Drift {
        /// The vendor's document, a local file.
        #[arg(long, value_name = "FILE")]
        against: PathBuf,
        /// Whose document it is, where its title and its servers do not say.
        #[arg(long, value_parser = PossibleValuesParser::new(APIS))]
        api: Option<String>,
        /// Print the lines that accept all that is new.
        #[arg(long)]
        accept_all: bool,
    },
    /// Hold recorded traffic against spec/: what was seen and is not documented, with the line to change.
    Observe {
        /// Files that `planwire::observe::Recorder` wrote.
        #[arg(required = true, value_name = "RECORDING")]
        recordings: Vec<PathBuf>,
        /// Fail where something was found.
        #[arg(long)]
        check: bool,
    },
    /// Write a page about both APIs, to look at in a browser.
    Docs {
        /// The folder to write to [default: target/api-docs].
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Write one self-contained JSON document an API.
    Bundle {
        /// The folder to write to.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}
