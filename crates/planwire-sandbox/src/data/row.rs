//! Positions of values, and their random bits and times.

use crate::value::Instant;

/// The position of a value. All values are a function of it and of the field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// The position of the record in its list.
    pub(crate) index: u64,
    /// The offset of the index, which differs in test mode.
    pub(crate) shift: u64,
    /// The number of an element in a list within the record, from 1; 0 for the record itself.
    pub(crate) element: u64,
    /// True for the last element of a list.
    pub(crate) last: bool,
    /// The seed of the random bits.
    seed: u64,
}

impl Row {
    /// Returns the position of a record.
    pub(crate) fn new(index: u64, shift: u64) -> Self {
        Self {
            index,
            shift,
            element: 0,
            last: true,
            seed: mix(index + shift),
        }
    }

    /// Returns the number of the record among those of both modes.
    pub(crate) fn number(&self) -> u64 {
        self.index + self.shift
    }

    /// Returns the position of an element of a list.
    pub(crate) fn inner(&self, element: u64, last: bool) -> Self {
        Self {
            element: self.element * 8 + element,
            last,
            seed: mix(self.seed ^ element),
            ..*self
        }
    }

    /// Returns reproducible pseudo-random bits.
    pub(crate) fn bits(&self, salt: u64) -> u64 {
        mix(salt ^ self.seed)
    }
}

/// Mixes bits with the finalizer of SplitMix64.
pub(crate) fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// Returns a seed from a string.
pub(crate) fn salt(text: &str) -> u64 {
    text.bytes()
        .fold(0, |salt, byte| mix(salt ^ u64::from(byte)))
}

/// The creation and update times of a record type.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeline {
    /// The time of the first record's creation, if an example has one.
    pub(crate) origin: Option<i64>,
    /// The start of the sandbox's clock. Both are in milliseconds since 1970.
    pub(crate) present: i64,
    /// The seed of the type.
    pub(crate) salt: u64,
    /// Writes instants with milliseconds.
    pub(crate) fraction: bool,
}

const THREE_YEARS: i64 = 3 * 365 * 24 * 60 * 60 * 1_000;

/// The number of records that are created in the first half of the timeline.
const HALF_TIME: u64 = 1_000;

impl Timeline {
    /// Returns the creation time. It grows with the index and never reaches the present.
    pub(crate) fn created(self, row: &Row) -> Instant {
        self.instant(self.created_milliseconds(row))
    }

    /// Returns the update time, between the creation and the present. Every other record was never
    /// updated.
    pub(crate) fn updated(self, row: &Row) -> Instant {
        self.instant(self.updated_milliseconds(row))
    }

    /// Returns a time between the creation and the last update.
    pub(crate) fn between(self, row: &Row, salt: u64) -> Instant {
        let created = self.created_milliseconds(row);
        self.instant(created + part(self.updated_milliseconds(row) - created, row.bits(salt)))
    }

    fn instant(self, milliseconds: i64) -> Instant {
        Instant::from_milliseconds(milliseconds, self.fraction)
    }

    fn created_milliseconds(self, row: &Row) -> i64 {
        let origin = self
            .origin
            .filter(|origin| *origin < self.present)
            .unwrap_or(self.present - THREE_YEARS);
        let span = self.present.abs_diff(origin);
        let whole = row.index + HALF_TIME;
        let passed = match span.checked_mul(row.index) {
            Some(product) => product / whole,
            // Too slow for each value of a page, and rarely needed.
            None => {
                let passed = u128::from(span) * u128::from(row.index) / u128::from(whole);
                u64::try_from(passed).unwrap_or(0)
            }
        };
        origin.saturating_add_unsigned(passed)
    }

    fn updated_milliseconds(self, row: &Row) -> i64 {
        let created = self.created_milliseconds(row);
        let bits = row.bits(self.salt);
        if bits.is_multiple_of(2) {
            created
        } else {
            created + part(self.present - created, mix(bits))
        }
    }
}

/// Returns a random part of a span, less than the whole.
fn part(span: i64, bits: u64) -> i64 {
    let share = (i128::from(span) * i128::from(bits >> 32)) >> 32;
    i64::try_from(share).unwrap_or(0)
}
