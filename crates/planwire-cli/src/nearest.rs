//! The nearest name to a misspelled one.

/// The least similarity of a suggestion.
const LIKE: f64 = 0.8;

/// The maximum length of a name, in bytes; comparing longer ones would take too long.
const LONGEST: usize = 200;

/// Returns the name nearest to an unknown one, if one is similar.
pub(crate) fn nearest<'name>(
    name: &str,
    names: impl IntoIterator<Item = &'name str>,
) -> Option<&'name str> {
    if name.len() > LONGEST {
        return None;
    }
    let like = names
        .into_iter()
        .map(|it| (strsim::jaro_winkler(name, it), it))
        .filter(|(likeness, _)| *likeness > LIKE);
    let (_, nearest) = like.max_by(|one, other| one.0.total_cmp(&other.0))?;
    Some(nearest)
}
