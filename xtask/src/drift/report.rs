//! The differences as a person reads them.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::compare::{Difference, Kind};
use super::vendor::{Vendor, place_in};
use crate::spec::bundle::Bundle;

const BOLD: Style = Style::new().bold();
const THEIRS: Style = AnsiColor::Green.on_default();
const OURS: Style = AnsiColor::Red.on_default();
const DIFFERS: Style = AnsiColor::Yellow.on_default();
const FAINT: Style = Style::new().dimmed();

/// The differences by operation, and within one by kind.
pub(super) fn of(differences: &[Difference<'_>], vendor: &Vendor, bundle: &Bundle) -> String {
    let mut text = String::new();
    let mut operations: Vec<&str> = Vec::new();
    for difference in differences {
        if !operations.contains(&difference.operation.as_str()) {
            operations.push(&difference.operation);
        }
    }
    for operation in operations {
        let _ = writeln!(text, "{BOLD}{}{BOLD:#}", visible(operation));
        for (kind, title, style) in [
            (Kind::TheirsOnly, "theirs only", THEIRS),
            (Kind::OursOnly, "ours only", OURS),
            (Kind::Differs, "differs", DIFFERS),
        ] {
            let of_kind = |it: &&Difference<'_>| it.operation == operation && it.kind == kind;
            for difference in differences.iter().filter(of_kind) {
                let at = visible(&difference.at);
                let what = visible(&difference.what);
                let what = if kind == Kind::Differs {
                    what
                } else {
                    title.to_owned()
                };
                let _ = writeln!(text, "  {at}: {style}{what}{style:#}");
                if kind != Kind::OursOnly {
                    let theirs = visible(&vendor.place_of(difference.theirs));
                    let _ = writeln!(text, "    {FAINT}theirs{FAINT:#} {theirs}");
                }
                let ours = place_in(&bundle.written, difference.ours);
                let none = match kind {
                    Kind::TheirsOnly => "would be in ",
                    Kind::OursOnly | Kind::Differs => "",
                };
                let _ = writeln!(text, "    {FAINT}ours  {FAINT:#} {none}{ours}");
            }
        }
        text.push('\n');
    }
    text
}

/// The vendor's names are shown, never obeyed by a terminal.
fn visible(text: &str) -> String {
    text.chars().map(crate::finding::visible).collect()
}
