//! Filters with an operator: after an instant, on a date, before one.
//!
//! A parameter that filters takes what the trait of its documented operators lists, such as
//! [`BareGtLt`](crate::wethod::operators::BareGtLt); anything else does not compile. `None` leaves the parameter out.
//!
//! | value | operator | records |
//! |---|---|---|
//! | `date`, `instant`, `number` | bare or `eq`, whichever is documented | on that date, or equal |
//! | [`after(value)`](after), [`before(value)`](before) or `..value` | `gt`, `lt` | after or before it |
//! | [`since(value)`](since) or `value..`, [`until(value)`](until) or `..=value` | `gte`, `lte` | from it on, or up to it, itself included |
//! | `first..=last` | `bt` | from `first` to `last`, both included |
//! | `first..last` | `bt` | the same: the vendor has no range without its end |
//! | [`equal_to(value)`](equal_to), [`not_equal_to(value)`](not_equal_to) | `eq`, `neq` | equal, or not equal |
//! | [`one_of(values)`](one_of), [`none_of(values)`](none_of) | `in`, `nin` | equal to one of them, or to none |
//! | [`on(value)`](on) | bare | on the date of an instant |
//!
//! ```
//! use chrono::{DateTime, FixedOffset};
//! use planwire::{Filter, after};
//!
//! let since: DateTime<FixedOffset> = "2024-01-01T20:00:00+02:00".parse()?;
//! assert_eq!(after(since).as_wire(), "gt:2024-01-01T20:00:00+02:00");
//! # Ok::<(), chrono::ParseError>(())
//! ```

mod accepted;

use std::fmt;
use std::marker::PhantomData;

use crate::operation;
use chrono::{SubsecRound as _, TimeDelta, TimeZone, Timelike as _};

pub(crate) use accepted::filter_operators;
pub(crate) use sealed::Comparable as Rounded;

/// A condition on a field: an operator and a value, such as `gt:2024-01-01T20:00:00+02:00`. [`after`], [`before`] and the
/// other functions of this [module](self) return one.
#[must_use = "a filter does nothing until a list takes it"]
pub struct Filter<Op, Operand> {
    wire: String,
    kind: PhantomData<fn() -> (Op, Operand)>,
}

impl<Op: Operator, Operand> Filter<Op, Operand> {
    fn new(operand: impl fmt::Display) -> Self {
        Self {
            wire: Op::OPERATOR.with(operand),
            kind: PhantomData,
        }
    }
}

impl<Op, Operand> Filter<Op, Operand> {
    /// Returns the filter as it is sent, before it is encoded for a URL.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        &self.wire
    }

    pub(crate) fn into_wire(self) -> String {
        self.wire
    }
}

impl<Op, Operand> Clone for Filter<Op, Operand> {
    fn clone(&self) -> Self {
        Self {
            wire: self.wire.clone(),
            kind: PhantomData,
        }
    }
}

impl<Op, Operand> fmt::Debug for Filter<Op, Operand> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Filter({:?})", self.wire)
    }
}

/// A value that a filter compares with.
///
/// A [`DateTime`] filter takes an instant with an offset, a [`Date`] filter a date, a [`Number`] filter a
/// [`Decimal`](crate::Decimal) or an integer.
pub trait Comparable: sealed::Comparable {}

impl<T: sealed::Comparable> Comparable for T {}

/// Keeps records after an instant or a date, or greater than a number: `gt`.
///
/// The vendors count in whole seconds. A fraction is rounded down, so that no record is lost; records within the second of
/// the instant may be returned as well.
pub fn after<T: Comparable>(value: T) -> Filter<Gt, T::Operand> {
    Filter::new(value.down())
}

/// Keeps records before an instant or a date, or less than a number: `lt`.
///
/// The vendors count in whole seconds. A fraction is rounded up, so that no record is lost; records within the second of
/// the instant may be returned as well.
pub fn before<T: Comparable>(value: T) -> Filter<Lt, T::Operand> {
    Filter::new(value.up())
}

/// Keeps records on the date of an instant: the value without an operator. A fraction of a second is omitted.
pub fn on<T: Comparable>(value: T) -> Filter<Bare, T::Operand> {
    Filter::new(value.down())
}

/// Keeps records that are equal: `eq`. A fraction of a second is omitted.
pub fn equal_to<T: Comparable>(value: T) -> Filter<Eq, T::Operand> {
    Filter::new(value.down())
}

/// Keeps records that are not equal: `neq`. A fraction of a second is omitted.
pub fn not_equal_to<T: Comparable>(value: T) -> Filter<Neq, T::Operand> {
    Filter::new(value.down())
}

/// Keeps records at or after an instant or a date, or at least a number: `gte`. A range `value..` does the same. A fraction
/// of a second is rounded down.
pub fn since<T: Comparable>(value: T) -> Filter<Gte, T::Operand> {
    Filter::new(value.down())
}

/// Keeps records at or before an instant or a date, or at most a number: `lte`. A range `..=value` does the same. A fraction
/// of a second is rounded up.
pub fn until<T: Comparable>(value: T) -> Filter<Lte, T::Operand> {
    Filter::new(value.up())
}

/// Keeps records that are equal to one of the values: `in`. Without values, no record is kept.
pub fn one_of<T: Comparable>(values: impl IntoIterator<Item = T>) -> Filter<In, T::Operand> {
    Filter::new(joined(values))
}

/// Keeps records that are equal to none of the values: `nin`.
pub fn none_of<T: Comparable>(values: impl IntoIterator<Item = T>) -> Filter<Nin, T::Operand> {
    Filter::new(joined(values))
}

fn joined<T: Comparable>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<String> = values.into_iter().map(|value| value.down()).collect();
    values.join(",")
}

impl<Zone: TimeZone> sealed::Comparable for chrono::DateTime<Zone>
where
    Zone::Offset: fmt::Display,
{
    type Operand = DateTime;

    fn down(&self) -> String {
        instant(&self.clone().trunc_subsecs(0))
    }

    fn up(&self) -> String {
        let whole = self.clone().trunc_subsecs(0);
        if self.nanosecond() == 0 {
            instant(&whole)
        } else {
            instant(&(whole + TimeDelta::seconds(1)))
        }
    }
}

/// Formats an instant as the documents print it: whole seconds, the offset as given, `Z` for none.
fn instant<Zone: TimeZone>(instant: &chrono::DateTime<Zone>) -> String
where
    Zone::Offset: fmt::Display,
{
    instant.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

macro_rules! exact {
    ($operand:ident: $($kind:ty)*) => {$(
        impl sealed::Comparable for $kind {
            type Operand = $operand;

            fn down(&self) -> String {
                self.to_string()
            }

            fn up(&self) -> String {
                self.to_string()
            }
        }
    )*};
}
exact!(Date: chrono::NaiveDate);
exact!(Number: crate::Decimal i64 i32 u32);

/// The operand of filters of dates and times.
#[derive(Debug)]
pub enum DateTime {}

/// The operand of filters of dates.
#[derive(Debug)]
pub enum Date {}

/// The operand of filters of numbers.
#[derive(Debug)]
pub enum Number {}

/// The type of an operator, so that an undocumented one does not compile.
pub trait Operator: sealed::Operator {
    /// The operator.
    const OPERATOR: operation::Operator;
}

mod sealed {
    pub trait Operator {}

    /// A value as a filter sends it, rounded to whole seconds.
    pub trait Comparable {
        type Operand;

        fn down(&self) -> String;

        fn up(&self) -> String;
    }
}

macro_rules! operators {
    ($($operator:ident)*) => {$(
        #[doc = concat!("The type of [`Operator::", stringify!($operator), "`](operation::Operator::", stringify!($operator), ").")]
        #[derive(Debug)]
        pub enum $operator {}

        impl sealed::Operator for $operator {}

        impl Operator for $operator {
            const OPERATOR: operation::Operator = operation::Operator::$operator;
        }
    )*};
}
operators!(Bare Gt Lt Eq Neq Gte Lte In Nin Bt);

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, FixedOffset, Utc};
    use proptest::prelude::*;

    fn instant(text: &str) -> DateTime<FixedOffset> {
        text.parse().unwrap()
    }

    #[test]
    fn the_offset_is_kept() {
        let since = instant("2024-01-01T20:00:00+02:00");
        assert_eq!(after(since).as_wire(), "gt:2024-01-01T20:00:00+02:00");
        assert_eq!(before(since).as_wire(), "lt:2024-01-01T20:00:00+02:00");
        assert_eq!(on(since).as_wire(), "2024-01-01T20:00:00+02:00");
        assert_eq!(
            on(since.with_timezone(&Utc)).as_wire(),
            "2024-01-01T18:00:00Z"
        );
    }

    #[test]
    fn every_operator_has_a_reading() {
        let day = |day| chrono::NaiveDate::from_ymd_opt(2026, 1, day).unwrap();
        insta::assert_snapshot!(
            [
                equal_to(day(1)).into_wire(),
                not_equal_to(day(1)).into_wire(),
                after(day(1)).into_wire(),
                since(day(1)).into_wire(),
                before(day(1)).into_wire(),
                until(day(1)).into_wire(),
                one_of([day(1), day(2)]).into_wire(),
                none_of([50, 60]).into_wire(),
            ]
            .join("\n"),
            @"
        eq:2026-01-01
        neq:2026-01-01
        gt:2026-01-01
        gte:2026-01-01
        lt:2026-01-01
        lte:2026-01-01
        in:2026-01-01,2026-01-02
        nin:50,60
        "
        );
    }

    #[test]
    fn a_fraction_loses_nothing() {
        let moment = instant("2024-01-01T20:00:59.500-03:30");
        assert_eq!(after(moment).as_wire(), "gt:2024-01-01T20:00:59-03:30");
        assert_eq!(before(moment).as_wire(), "lt:2024-01-01T20:01:00-03:30");
    }

    proptest! {
        #[test]
        fn the_wire_names_the_same_instant(seconds in 0_i64..4_000_000_000, offset in -50_000_i32..50_000) {
            // Offsets are sent in minutes.
            let offset = FixedOffset::east_opt(offset / 60 * 60).unwrap();
            let moment = DateTime::from_timestamp(seconds, 0).unwrap().with_timezone(&offset);
            let wire = after(moment).into_wire();
            prop_assert_eq!(instant(wire.strip_prefix("gt:").unwrap()), moment);
        }
    }
}
