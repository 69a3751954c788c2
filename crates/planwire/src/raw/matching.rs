//! Which documented operation a path belongs to.

use crate::operation::Operation;

/// The operation that the documents have at a path, so that what they say of it holds however it is called.
pub(super) fn operation_at(
    operations: &[&'static Operation],
    method: &str,
    path: &str,
) -> Option<&'static Operation> {
    let path = path.split(['?', '#']).next()?;
    operations
        .iter()
        .copied()
        .filter(|operation| operation.method == method && matches(operation.path, path))
        // `/persons/me` is not the person called `me`.
        .min_by_key(|operation| operation.path.matches('{').count())
}

fn matches(template: &str, path: &str) -> bool {
    let Some((literal, rest)) = template.split_once('{') else {
        return template == path;
    };
    let (Some(path), Some((_, template))) = (path.strip_prefix(literal), rest.split_once('}'))
    else {
        return false;
    };
    let longest = path.find('/').unwrap_or(path.len());
    // Shortest first: a value has a colon less often than an action.
    (1..=longest)
        .filter_map(|end| path.get(end..))
        .any(|rest| matches(template, rest))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_variable_is_one_part_of_the_path() {
        assert!(matches(
            "/api/budgets/{id}:approve",
            "/api/budgets/7:approve"
        ));
        assert!(matches("/a/{x}/b/{y}", "/a/1/b/2"));
        assert!(!matches(
            "/api/budgets/{id}:approve",
            "/api/budgets/7:reject"
        ));
        assert!(!matches("/a/{x}", "/a/"));
        assert!(!matches("/a/{x}", "/a/1/2"));
        assert!(!matches("/a/{x}/", "/a/1"));
        assert!(!matches("/a/{x}", "/a/é/b"));
    }
}
