//! The widths of a table's columns, and the number of columns that fit on a terminal.

use std::borrow::Cow;
use std::collections::BTreeSet;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// The maximum width of a cell.
const WIDEST: usize = 32;
/// The least width of a cut cell: a date has ten characters.
const NARROWEST: usize = 12;
/// The least width of a cut name; shorter ones would be ambiguous.
const NARROWEST_NAME: usize = 24;
pub(super) const GAP: &str = "  ";

/// The measures of a column.
#[derive(Clone, Debug)]
pub(super) struct Measured {
    pub(super) header: String,
    /// The width of the widest cell.
    pub(super) width: usize,
    /// The width of the widest cell that must not be cut.
    pub(super) least: usize,
    /// Set for numbers, which are aligned to the right.
    pub(super) is_numeric: bool,
    pub(super) is_name: bool,
}

impl Measured {
    pub(super) fn new(header: String) -> Self {
        Self {
            width: header.width(),
            header,
            least: 0,
            is_numeric: false,
            is_name: false,
        }
    }

    fn limited(&self, limit: usize) -> usize {
        let limit = match self.is_name {
            true => limit.max(NARROWEST_NAME),
            false => limit,
        };
        self.width.min(limit).max(self.least)
    }
}

/// The columns that are printed.
#[derive(Debug)]
pub(super) struct Layout(Vec<Placed>);

#[derive(Debug)]
pub(super) struct Placed {
    header: String,
    pub(super) width: usize,
    pub(super) is_numeric: bool,
}

impl Layout {
    /// Chooses widths: cells are cut before columns are left out.
    pub(super) fn new(columns: Vec<Measured>, terminal: Option<usize>) -> Self {
        let Some(terminal) = terminal else {
            return Self::limited(&columns, WIDEST);
        };
        let mut columns = columns;
        loop {
            let mut limits = (NARROWEST..=WIDEST).rev();
            let fits = limits
                .by_ref()
                .map(|limit| Self::limited(&columns, limit))
                .find(|it| it.width() <= terminal);
            match fits {
                Some(layout) => return layout,
                None if columns.len() <= 1 => return Self::limited(&columns, NARROWEST),
                None => columns.truncate(columns.len() - 1),
            }
        }
    }

    fn limited(columns: &[Measured], limit: usize) -> Self {
        let mut placed: Vec<_> = columns
            .iter()
            .map(|column| {
                let width = column.limited(limit);
                Placed {
                    header: cut(&column.header, width).into_owned(),
                    width,
                    is_numeric: column.is_numeric,
                }
            })
            .collect();
        distinguish(columns, &mut placed);
        Self(placed)
    }

    pub(super) fn columns(&self) -> &[Placed] {
        &self.0
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn headers(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.iter().map(|it| it.header.as_str().into())
    }

    fn width(&self) -> usize {
        let widths = self.0.iter().map(|it| it.width + GAP.len());
        widths.sum::<usize>().saturating_sub(GAP.len())
    }
}

/// Cuts headers in the middle if they would be equal otherwise; those that would still be equal are not cut.
fn distinguish(columns: &[Measured], placed: &mut [Placed]) {
    let ways: [fn(&str, usize) -> String; 2] = [cut_in_the_middle, |header, _| header.to_owned()];
    for shorten in ways {
        let alike = alike(placed);
        for (column, place) in columns.iter().zip(&mut *placed) {
            if alike.contains(&place.header) {
                place.header = shorten(&column.header, place.width);
                place.width = place.width.max(place.header.width());
            }
        }
    }
}

/// Returns the headers that occur more than once.
fn alike(placed: &[Placed]) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let again = placed.iter().filter(|it| !seen.insert(&it.header));
    again.map(|it| it.header.clone()).collect()
}

/// Returns a string of at most that width.
pub(super) fn cut(text: &str, width: usize) -> Cow<'_, str> {
    if text.width() <= width {
        return text.into();
    }
    let mut shorter = start(text.chars(), width.saturating_sub(1));
    shorter.push('…');
    shorter.into()
}

/// Returns both ends of the string; its last word stays whole if that leaves room for some of the others.
fn cut_in_the_middle(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let room = width.saturating_sub(1);
    let last = text.rsplit_once('_').map_or(0, |(_, word)| word.width());
    let after = match last {
        1.. if last + 3 <= room => last,
        _ => room.div_ceil(2),
    };
    let before = room - after;
    let end: String = start(text.chars().rev(), after).chars().rev().collect();
    format!("{}…{end}", start(text.chars(), before))
}

/// Returns the first characters, of at most that width.
fn start(characters: impl Iterator<Item = char>, width: usize) -> String {
    let mut taken = 0;
    characters
        .take_while(|character| {
            taken += character.width().unwrap_or(0);
            taken <= width
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(names: &[&str], limit: usize) -> String {
        let columns: Vec<_> = names
            .iter()
            .map(|name| Measured::new((*name).to_owned()))
            .collect();
        let layout = Layout::limited(&columns, limit);
        let headers: Vec<_> = layout.headers().collect();
        headers.join("  ")
    }

    #[test]
    fn headers_stay_distinct() {
        let names = ["final_net_price", "final_net_price_currency", "total_cost"];
        insta::assert_snapshot!(headers(&names, 12), @"final_…price  fin…currency  total_cost");
        let names = [
            "net_price_of_a_day",
            "net_cost_of_a_day",
            "net_price_of_b_day",
        ];
        insta::assert_snapshot!(headers(&names, 8), @"net_price_of_a_day  net_cos…  net_price_of_b_day");
    }

    #[test]
    fn wide_characters_count_twice() {
        assert_eq!(cut("日本語", 5), "日本…");
        assert_eq!(cut("日本語", 6), "日本語");
        assert_eq!(cut_in_the_middle("日本語の計画書", 7), "日…書");
    }
}
