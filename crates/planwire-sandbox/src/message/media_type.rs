//! Media types.

use crate::document::Node;

/// A media type without its parameters.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Returns whether a media type is JSON, whatever its case and its parameters.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json")
}

/// The media type of a response and what stands under it; JSON, where there are several.
pub(crate) fn media(response: &Node) -> Option<(&str, &Node)> {
    let content = response.get("content")?.entries();
    let json = content.iter().find(|(name, _)| is_json(name));
    json.or(content.first())
        .map(|(name, node)| (name.as_str(), node))
}
