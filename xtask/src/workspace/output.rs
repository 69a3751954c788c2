//! What tasks say on their standard streams. A reader that has gone, such as `head`, changes nothing: `println!`
//! would panic then, between two files that belong together.

use std::fmt::Display;
use std::io::Write as _;

/// A text that the task was asked for, coloured where the stream is a terminal and nothing speaks against it.
pub(crate) fn print(text: &str) {
    let _ = anstream::stdout().write_all(text.as_bytes());
}

/// A line of what the task was asked for.
pub(crate) fn say(line: impl Display) {
    let _ = writeln!(anstream::stdout(), "{line}");
}

/// Rows of cells as lines, in columns: so many to the left, the others to the right.
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

/// A line about it, on the stream of errors.
pub(crate) fn remark(line: impl Display) {
    let _ = writeln!(anstream::stderr(), "{line}");
}
