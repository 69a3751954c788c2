//! What somebody meant who wrote a name that is not there.

/// Names that are less like each other than that are different ones.
const LIKE: f64 = 0.8;

/// No name is longer than that many bytes; to compare longer ones would take long.
const LONGEST: usize = 200;

/// The name that is most like one that is not there, if one is like it.
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
