//! Suggestions for misspelt names.

/// Returns the candidate closest to `name`, if one is close.
pub(crate) fn nearest<'name>(
    name: &str,
    candidates: impl IntoIterator<Item = &'name str>,
) -> Option<&'name str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// Returns "did you mean …?", or `otherwise` if no candidate is close.
pub(crate) fn suggestion<'name>(
    name: &str,
    candidates: impl IntoIterator<Item = &'name str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    match nearest(name, candidates) {
        Some(candidate) => format!("did you mean `{candidate}`?"),
        None => otherwise(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typos_get_suggestions_and_other_words_do_not() {
        let names = ["description", "deprecated", "x-evidence"];
        assert_eq!(nearest("desciption", names), Some("description"));
        assert_eq!(nearest("x-evidense", names), Some("x-evidence"));
        assert_eq!(nearest("servers", names), None);
        assert_eq!(nearest("", []), None);
    }
}
