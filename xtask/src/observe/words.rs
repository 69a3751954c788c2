//! Describes shapes in words.

use super::shape::{Lengths, Shape};

/// Describes a number of occurrences.
pub(super) fn times(count: u64) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        count => format!("{count} times"),
    }
}

/// Describes lengths: `3 to 12 characters`.
pub(super) fn extent(lengths: Lengths, unit: &str) -> String {
    let Lengths {
        shortest, longest, ..
    } = lengths;
    match (shortest, longest) {
        (1, 1) => format!("1 {unit}"),
        (shortest, longest) if shortest == longest => format!("{longest} {unit}s"),
        (shortest, longest) => format!("{shortest} to {longest} {unit}s"),
    }
}

/// Describes the kinds of a shape: `a string of 3 to 12 characters or null`.
pub(super) fn kinds(shape: &Shape) -> String {
    let kinds = shape.kinds().into_iter().filter(|kind| kind.count > 0);
    let words: Vec<String> = kinds
        .map(|kind| match kind.lengths {
            Some((lengths, unit)) => format!("{} of {}", kind.name, extent(lengths, unit)),
            None => kind.name.to_owned(),
        })
        .collect();
    match words.as_slice() {
        [] => "nothing".to_owned(),
        words => words.join(" or "),
    }
}

/// Returns a schema that matches a shape.
pub(super) fn schema_of(shape: &Shape) -> String {
    let kinds = shape.kinds().into_iter().filter(|kind| kind.count > 0);
    let mut types: Vec<&str> = kinds.filter_map(|kind| kind.documented).collect();
    if types == ["integer", "number"] {
        types.remove(0);
    }
    match (types.as_slice(), shape.null > 0) {
        ([only], false) => format!("{{ type: {only} }}"),
        ([only], true) => format!("{{ type: {only}, nullable: true }}"),
        // Only null, or several types.
        _ => "{}".to_owned(),
    }
}
