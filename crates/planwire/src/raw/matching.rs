//! Finds the documented operation of a path.

use crate::operation::Operation;

/// Returns the documented operation at a path, so that its properties hold however it is called.
///
/// As servers may, this decodes the path and removes dots and double slashes first.
pub(super) fn operation_at(
    operations: &[&'static Operation],
    method: &str,
    path: &str,
) -> Option<&'static Operation> {
    let path = canonical(path);
    operations
        .iter()
        .copied()
        .filter(|operation| {
            operation.method == method && matches(operation.path.trim_end_matches('/'), &path)
        })
        // `/persons/me` is not the person called `me`.
        .min_by_key(|operation| operation.path.matches('{').count())
}

/// Returns a path without percent encoding, `.`, `..` and empty parts.
fn canonical(path: &str) -> String {
    let mut path = path.to_owned();
    loop {
        let decoded = percent_encoding::percent_decode_str(&path).decode_utf8_lossy();
        if decoded == path {
            break;
        }
        path = decoded.into_owned();
    }
    let mut parts = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
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
    use super::{canonical, matches};

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

    #[test]
    fn a_path_is_seen_as_a_server_may_see_it() {
        for path in [
            "/orders/1/finalize/",
            "/orders/1/finalize",
            "/orders//1/./finalize/",
            "/orders/1/%66inalize/",
            "/orders/1/%2566inalize/",
            "/plans/../orders/1/finalize/",
            "/plans/%2e%2E/orders/1/finalize/",
            "/plans/..%2Forders%2F1/finalize/",
            "/plans/..%5Corders/1/finalize/",
            "/../orders/1/finalize/",
        ] {
            assert_eq!(canonical(path), "/orders/1/finalize", "{path}");
        }
        assert_eq!(canonical("/a/%ff%"), "/a/\u{fffd}%");
    }
}
