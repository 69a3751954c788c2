//! The documented bounds of a value.

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    pub(crate) minimum_length: Option<u64>,
    pub(crate) maximum_length: Option<u64>,
}

impl Bounds {
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the nearest number within the bounds.
    pub(crate) fn nearest(&self, number: i64) -> i64 {
        number
            .min(self.maximum.unwrap_or(i64::MAX))
            .max(self.minimum.unwrap_or(i64::MIN))
    }

    /// Returns a text with an end, shortened or padded until it fits.
    pub(crate) fn fitted(&self, text: &str, end: &str) -> String {
        let length = |bound: Option<u64>| bound.and_then(|it| usize::try_from(it).ok());
        let longest = length(self.maximum_length).unwrap_or(usize::MAX);
        let shortest = length(self.minimum_length).unwrap_or_default();
        let kept = longest.saturating_sub(end.chars().count());
        let mut fitted: String = text.chars().take(kept).collect();
        fitted.push_str(end);
        while fitted.chars().count() < shortest {
            fitted.push('x');
        }
        fitted
    }
}
