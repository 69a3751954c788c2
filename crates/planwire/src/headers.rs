//! The headers of a response.

use std::fmt;

/// Headers whose values `Debug` shows.
const PLAIN: [&str; 5] = [
    "content-length",
    "content-type",
    "date",
    "retry-after",
    "server",
];

/// The headers of a response. `Debug` shows only values that cannot be secret.
#[derive(Clone, Default)]
pub struct Headers(http::HeaderMap);

impl Headers {
    pub(crate) fn new(headers: http::HeaderMap) -> Self {
        Self(headers)
    }

    /// Returns the first value of a header, by its name in any case. `None` if it is missing or not text.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.to_str().ok()
    }

    /// Returns all headers that are text, by their names in lower case.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A cookie is a secret, and a server may repeat the token in any header.
        let shown = self.iter().map(|(name, value)| {
            let is_plain = PLAIN.contains(&name) || name.starts_with("x-ratelimit-");
            (name, if is_plain { value } else { "(hidden)" })
        });
        formatter.debug_map().entries(shown).finish()
    }
}
