//! The names of media types. They ignore case and may have parameters, so the tasks read each JSON type as
//! `application/json`.

use crate::spec::grammar::{self, Kind};
use crate::spec::node::{Content, Node};

/// The name of all JSON types for the tasks.
pub(crate) const JSON: &str = "application/json";

/// Returns true if a media type is JSON, such as `application/problem+json; charset=utf-8`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default();
    let essence = essence.trim().to_ascii_lowercase();
    essence == JSON || (essence.contains('/') && essence.ends_with("+json"))
}

/// Renames the JSON media types at or below an object. Several in one place keep their names: the lint refuses them.
pub(super) fn simplify(kind: Kind, node: &mut Node) {
    grammar::visit_mut(kind, node, &mut |kind, node| {
        if !matches!(kind, Kind::RequestBody | Kind::Response) {
            return;
        }
        let Some(Node {
            content: Content::Map(media_types),
            ..
        }) = node.get_mut("content")
        else {
            return;
        };
        let mut json = media_types.iter_mut().filter(|it| is_json(&it.key));
        if let (Some(only), None) = (json.next(), json.next()) {
            only.key = JSON.to_owned();
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_ignore_case_and_parameters() {
        for json in [
            "application/json",
            "Application/JSON",
            "application/json; charset=utf-8",
            "application/json ;charset=utf-8",
            "application/vnd.api+json",
            "application/problem+JSON;q=1",
        ] {
            assert!(is_json(json), "{json}");
        }
        for other in [
            "text/json5",
            "application/jsonl",
            "+json",
            "application/pdf; a=application/json",
        ] {
            assert!(!is_json(other), "{other}");
        }
    }
}
