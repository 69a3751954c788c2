//! Media types.

use crate::document::Node;

/// Returns a media type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Returns whether a media type is JSON.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json")
}

/// Returns the media type and the content of a response, preferring JSON.
pub(crate) fn media(response: &Node) -> Option<(&str, &Node)> {
    let content = response.get("content")?.entries();
    let json = content.iter().find(|(name, _)| is_json(name));
    json.or(content.first())
        .map(|(name, node)| (name.as_str(), node))
}
