//! Output of the tasks on their standard streams. A closed pipe, such as that of `head`, is ignored: `println!` would
//! panic between two files that belong together.

use std::fmt::Display;
use std::io::Write as _;

/// Prints requested output, with colours if stdout is a terminal that supports them.
pub(crate) fn print(text: &str) {
    let _ = anstream::stdout().write_all(text.as_bytes());
}

/// Prints a line of requested output.
pub(crate) fn say(line: impl Display) {
    let _ = writeln!(anstream::stdout(), "{line}");
}

/// Aligns rows of cells in columns: the first `left` columns to the left, the others to the right.
pub(crate) fn aligned(rows: &[Vec<String>], left: usize) -> Vec<String> {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let rows = rows.iter().map(|row| {
        let cells = row.iter().zip(&widths).enumerate();
        let cells = cells.map(|(column, (cell, width))| match column < left {
            true => format!("{cell:<width$}"),
            false => format!("{cell:>width$}"),
        });
        cells.collect::<Vec<_>>().join("  ")
    });
    rows.collect()
}

/// Prints a line to stderr.
pub(crate) fn remark(line: impl Display) {
    let _ = writeln!(anstream::stderr(), "{line}");
}
