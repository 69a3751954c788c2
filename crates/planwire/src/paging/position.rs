//! A place in a list that can be kept.

use std::fmt;
use std::str::FromStr;

/// A place in a list, to go on from: in this process or, as text, in another one days later.
///
/// It names a page and the record before it. A list that is resumed from it finds that record again, also
/// where the list has changed, and begins behind it.
///
/// ```
/// let position: planwire::Position = "198/100/4711".parse()?;
/// assert_eq!(position.to_string(), "198/100/4711");
/// # Ok::<(), planwire::InvalidPosition>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Position {
    /// The offset, or the number of the page.
    pub(crate) at: u64,
    /// How many records a page holds.
    pub(crate) size: u64,
    /// The record that was delivered last.
    pub(crate) after: Option<String>,
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.at, self.size)?;
        match &self.after {
            Some(after) => write!(formatter, "/{after}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Position {
    type Err = InvalidPosition;

    fn from_str(text: &str) -> Result<Self, InvalidPosition> {
        let mut parts = text.splitn(3, '/');
        let mut number = || parts.next()?.parse().ok();
        let (at, size) = number()
            .zip(number())
            .filter(|(_, size)| *size > 0)
            .ok_or(InvalidPosition(()))?;
        Ok(Self {
            at,
            size,
            after: parts.next().map(str::to_owned),
        })
    }
}

/// A text that is no [`Position`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPosition(());

impl fmt::Display for InvalidPosition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .write_str("not a position, such as 198/100/4711: page, size, and the record before it")
    }
}

impl std::error::Error for InvalidPosition {}
