//! Positions in a list, which can be stored.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize, Serializer};

use crate::identity::{Identity, Key, Revision};

/// The version that begins each position.
const VERSION: &str = "1";
/// The length of the longest position, in bytes.
const LONGEST: usize = 512;
/// The most records of a position.
pub(crate) const MOST_KEYS: usize = 8;

/// A position in a list to resume it at: in this process or, as a string or by serde, in another one days later.
///
/// It names a page and up to eight of the records before it, each with the time of its last update. A list that
/// is resumed from it finds one of them again, even if the list has changed, and continues behind it. As a string
/// it is one word of at most 512 bytes that needs no quotes in a shell: the version of the format, the offset or
/// page number, the page size, and the records, an integer identifier as it is and any other as its hash.
///
/// ```
/// let position: planwire::Position = "1/198/100/4711@1715693247207000,4710".parse()?;
/// assert_eq!(position.to_string(), "1/198/100/4711@1715693247207000,4710");
/// # Ok::<(), planwire::InvalidPosition>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The offset, or the number of the page.
    pub(crate) at: u64,
    /// The number of records of a page.
    pub(crate) size: u64,
    /// The records that were delivered last, the very last first.
    pub(crate) after: Vec<Identity>,
}

impl Position {
    /// Returns the same position without its records: reading begins there regardless of the records before it.
    pub(crate) fn without_records(&self) -> Self {
        Self {
            after: Vec::new(),
            ..*self
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{VERSION}/{}/{}", self.at, self.size)?;
        for (index, record) in self.after.iter().enumerate() {
            formatter.write_str(if index == 0 { "/" } else { "," })?;
            match record.key {
                Key::Integer(integer) => write!(formatter, "{integer}")?,
                Key::Hash(hash) => write!(formatter, "x{hash:032x}")?,
            }
            if let Some(Revision(microseconds)) = record.revision {
                write!(formatter, "@{microseconds}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Position {
    type Err = InvalidPosition;

    fn from_str(text: &str) -> Result<Self, InvalidPosition> {
        parse(text).ok_or(InvalidPosition(()))
    }
}

fn parse(text: &str) -> Option<Position> {
    if text.len() > LONGEST {
        return None;
    }
    let mut parts = text.split('/');
    if parts.next()? != VERSION {
        return None;
    }
    let at = parts.next()?.parse().ok()?;
    let size = parts.next()?.parse().ok().filter(|size| *size > 0)?;
    let after: Vec<Identity> = match parts.next() {
        Some(records) => records.split(',').map(record).collect::<Option<_>>()?,
        None => Vec::new(),
    };
    let complete = parts.next().is_none() && after.len() <= MOST_KEYS;
    complete.then_some(Position { at, size, after })
}

fn record(text: &str) -> Option<Identity> {
    let (key, revision) = match text.split_once('@') {
        Some((key, revision)) => (key, Some(Revision(revision.parse().ok()?))),
        None => (text, None),
    };
    let key = match key.strip_prefix('x') {
        Some(hash) if hash.len() == 32 => Key::Hash(u128::from_str_radix(hash, 16).ok()?),
        Some(_) => return None,
        None => Key::Integer(key.parse().ok()?),
    };
    Some(Identity { key, revision })
}

/// A string that is not a [`Position`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPosition(());

impl fmt::Display for InvalidPosition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(
            "not a position such as 1/198/100/4711@1715693247207000; copy the whole position that was printed",
        )
    }
}

impl std::error::Error for InvalidPosition {}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key() -> impl Strategy<Value = Key> {
        prop_oneof![
            any::<i64>().prop_map(Key::Integer),
            any::<u128>().prop_map(Key::Hash),
        ]
    }

    proptest! {
        #[test]
        fn a_position_survives_as_a_string(
            at in any::<u64>(),
            size in 1..=u64::MAX,
            records in prop::collection::vec((key(), any::<Option<i64>>()), 0..=MOST_KEYS),
        ) {
            let after = records.into_iter().map(|(key, revision)| Identity {
                key,
                revision: revision.map(Revision),
            });
            let position = Position { at, size, after: after.collect() };
            let text = position.to_string();
            prop_assert!(text.len() <= LONGEST, "{}", text.len());
            prop_assert!(text.chars().all(|it| it.is_ascii_alphanumeric() || "/@,-".contains(it)));
            let json = serde_json::to_string(&position).unwrap();
            prop_assert_eq!(serde_json::from_str::<Position>(&json).unwrap(), position.clone());
            prop_assert_eq!(text.parse(), Ok(position));
        }

        #[test]
        fn no_string_makes_it_panic(text in "[0-9x/@,+-]{0,40}|.*") {
            let _ = text.parse::<Position>();
        }
    }

    #[test]
    fn anything_else_is_refused() {
        let many = format!("1/0/100/{}", ["7"; 9].join(","));
        let long = format!("1/0/100/{}", "0".repeat(600));
        for text in [
            "",
            "1",
            "1/0",
            "198/100/4711",
            "2/0/100",
            "1/0/0",
            "1/-1/100",
            "1/0/100/",
            "1/0/100/a",
            "1/0/100/xff",
            "1/0/100/7@",
            "1/0/100/7/8",
            &many,
            &long,
        ] {
            assert!(text.parse::<Position>().is_err(), "{text}");
        }
    }
}
