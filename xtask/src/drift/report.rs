//! The report of the differences.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::compare::{Difference, Kind};
use super::vendor::Vendor;
use crate::compare::Places;
use crate::finding::visible_text;
use crate::spec::bundle::Bundle;

const BOLD: Style = Style::new().bold();
const THEIRS: Style = AnsiColor::Green.on_default();
const OURS: Style = AnsiColor::Red.on_default();
const DIFFERS: Style = AnsiColor::Yellow.on_default();
const FAINT: Style = Style::new().dimmed();

/// Returns the differences by operation and kind. Control characters in the vendor's names are replaced.
pub(super) fn of(differences: &[Difference<'_>], vendor: &Vendor, bundle: &Bundle) -> String {
    let their_places = Places::of(&vendor.root);
    let our_places = Places::of(&bundle.written);
    let mut text = String::new();
    for of_one in differences.chunk_by(|one, other| one.operation == other.operation) {
        let mut sorted: Vec<&Difference<'_>> = of_one.iter().collect();
        sorted.sort_by_key(|difference| difference.kind);
        if let Some(first) = sorted.first() {
            let operation = visible_text(&first.operation);
            let _ = writeln!(text, "{BOLD}{operation}{BOLD:#}");
        }
        for difference in sorted {
            let style = match difference.kind {
                Kind::TheirsOnly => THEIRS,
                Kind::OursOnly => OURS,
                Kind::Differs => DIFFERS,
            };
            let at = visible_text(&difference.at);
            let what = visible_text(&difference.what);
            let _ = writeln!(text, "  {at}: {style}{what}{style:#}");
            if difference.kind != Kind::OursOnly {
                let theirs = visible_text(&vendor.place_of(&their_places, difference.theirs));
                let _ = writeln!(text, "    {FAINT}theirs{FAINT:#} {theirs}");
            }
            let ours = our_places.place(difference.ours);
            let none = match difference.kind {
                Kind::TheirsOnly => "would be in ",
                Kind::OursOnly | Kind::Differs => "",
            };
            let _ = writeln!(text, "    {FAINT}ours  {FAINT:#} {none}{ours}");
        }
        text.push('\n');
    }
    text
}
