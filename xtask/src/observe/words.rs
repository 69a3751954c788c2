//! Describes shapes in words.

use super::shape::{Kind, Lengths, Shape};

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
    let words: Vec<String> = shape
        .kinds()
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(kind, _)| {
            let lengths = match kind {
                Kind::Text => shape.text.map(|it| extent(it, "character")),
                Kind::List => shape.list.map(|it| extent(it, "element")),
                Kind::NotJson => shape.not_json.map(|it| extent(it, "byte")),
                _ => None,
            };
            match lengths {
                Some(lengths) => format!("{} of {lengths}", kind.name()),
                None => kind.name().to_owned(),
            }
        })
        .collect();
    match words.as_slice() {
        [] => "nothing".to_owned(),
        words => words.join(" or "),
    }
}

/// Returns a schema that matches a shape.
pub(super) fn schema_of(shape: &Shape) -> String {
    let mut types: Vec<&str> = shape
        .kinds()
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .filter_map(|(kind, _)| kind.documented())
        .collect();
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
