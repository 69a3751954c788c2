//! The headers of an answer.

use std::fmt;

/// The headers of an answer.
#[derive(Clone, Default)]
pub struct Headers(http::HeaderMap);

impl Headers {
    pub(crate) fn new(headers: http::HeaderMap) -> Self {
        Self(headers)
    }

    /// The first value of a header, by its name in whatever case; `None` too where it is not text.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.to_str().ok()
    }

    /// All headers that are text, by their name in lower case.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A cookie is as good as a token.
        let shown = self.iter().filter(|(name, _)| *name != "set-cookie");
        formatter.debug_map().entries(shown).finish()
    }
}
