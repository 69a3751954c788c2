//! Which record a value is made for, and the chance and time that follow from it.

use crate::value::Instant;

/// Where a value stands. All values are a function of it and of the field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// The record's position in its list.
    pub(crate) index: u64,
    /// Added to the index wherever records must differ from those of another list of the same type.
    pub(crate) shift: u64,
    /// 0 for a record, and counted from 1 within a list that is a value of a record.
    pub(crate) element: u64,
    /// Whether it is the last of those.
    pub(crate) last: bool,
    /// The bits that all dice of this place begin with.
    seed: u64,
}

impl Row {
    /// The place of a record.
    pub(crate) fn new(index: u64, shift: u64) -> Self {
        Self {
            index,
            shift,
            element: 0,
            last: true,
            seed: mix(index + shift),
        }
    }

    /// Counts the records of one type, those of all lists together, from 0.
    pub(crate) fn number(&self) -> u64 {
        self.index + self.shift
    }

    /// The place of an element of a list that is a value of this one.
    pub(crate) fn inner(&self, element: u64, last: bool) -> Self {
        Self {
            element: self.element * 8 + element,
            last,
            seed: mix(self.seed ^ element),
            ..*self
        }
    }

    /// Evenly spread bits that are the same each time.
    pub(crate) fn dice(&self, salt: u64) -> u64 {
        mix(salt ^ self.seed)
    }
}

/// The finaliser of SplitMix64: small, and every bit of the input reaches every bit of the output.
pub(crate) fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// Bits that are the same for the same text.
pub(crate) fn salt(text: &str) -> u64 {
    text.bytes()
        .fold(0, |salt, byte| mix(salt ^ u64::from(byte)))
}

/// When the records of a type were created and updated.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeline {
    /// When the first record was created, where an example says so.
    pub(crate) origin: Option<i64>,
    /// The sandbox's present. Both in milliseconds since 1970.
    pub(crate) present: i64,
    /// Tells the times of one type from those of another.
    pub(crate) salt: u64,
    /// Whether instants are written with their milliseconds.
    pub(crate) fraction: bool,
}

const THREE_YEARS: i64 = 3 * 365 * 24 * 60 * 60 * 1_000;

/// Half of the time between the origin and the present passes with so many records.
const HALF_TIME: u64 = 1_000;

impl Timeline {
    /// Later records are created later, and all of them before the present, however many there are.
    pub(crate) fn created(self, row: &Row) -> Instant {
        self.instant(self.created_milliseconds(row))
    }

    /// Between the creation and the present; for every other record it is the creation.
    pub(crate) fn updated(self, row: &Row) -> Instant {
        self.instant(self.updated_milliseconds(row))
    }

    /// Between the creation and the last update.
    pub(crate) fn between(self, row: &Row, salt: u64) -> Instant {
        let created = self.created_milliseconds(row);
        self.instant(created + part(self.updated_milliseconds(row) - created, row.dice(salt)))
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
            // Rare, and too slow for each value of a page.
            None => {
                let passed = u128::from(span) * u128::from(row.index) / u128::from(whole);
                u64::try_from(passed).unwrap_or(0)
            }
        };
        origin.saturating_add_unsigned(passed)
    }

    fn updated_milliseconds(self, row: &Row) -> i64 {
        let created = self.created_milliseconds(row);
        let dice = row.dice(self.salt);
        if dice.is_multiple_of(2) {
            created
        } else {
            created + part(self.present - created, mix(dice))
        }
    }
}

/// A part of a span, from nothing to just below the whole.
fn part(span: i64, dice: u64) -> i64 {
    let share = (i128::from(span) * i128::from(dice >> 32)) >> 32;
    i64::try_from(share).unwrap_or(0)
}
