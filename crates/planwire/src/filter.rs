//! Filters with an operator: after an instant, on a date, before one.
//!
//! ```
//! use chrono::{DateTime, FixedOffset};
//! use planwire::{Filter, after};
//!
//! let since: DateTime<FixedOffset> = "2024-01-01T20:00:00+02:00".parse()?;
//! assert_eq!(after(since).as_wire(), "gt:2024-01-01T20:00:00+02:00");
//! # Ok::<(), chrono::ParseError>(())
//! ```

use std::fmt;
use std::marker::PhantomData;

use chrono::{SubsecRound as _, TimeDelta, TimeZone, Timelike as _};

/// A condition on a field: an operator and what it compares with, `gt:2024-01-01T20:00:00+02:00` on the
/// wire. [`after`], [`before`] and [`on`] make them.
///
/// A list takes a filter only with an operator that the documents list for that parameter; another one
/// does not compile.
#[must_use = "a filter does nothing until a list takes it"]
pub struct Filter<Op, Operand> {
    wire: String,
    kind: PhantomData<fn() -> (Op, Operand)>,
}

impl<Op: Operator, Operand> Filter<Op, Operand> {
    fn new(operand: impl fmt::Display) -> Self {
        let wire = match Op::NAME {
            "" => operand.to_string(),
            name => format!("{name}:{operand}"),
        };
        Self {
            wire,
            kind: PhantomData,
        }
    }
}

impl<Op, Operand> Filter<Op, Operand> {
    /// The filter as it is sent, before it is encoded for a URL.
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

/// Keeps what lies after an instant.
///
/// The vendors count in whole seconds. A fraction is rounded down, so that nothing is lost: what lies
/// within the second of the instant may come as well.
pub fn after<Zone: TimeZone>(instant: chrono::DateTime<Zone>) -> Filter<Gt, DateTime>
where
    Zone::Offset: fmt::Display,
{
    Filter::new(Instant(instant.trunc_subsecs(0)))
}

/// Keeps what lies before an instant.
///
/// The vendors count in whole seconds. A fraction is rounded up, so that nothing is lost: what lies
/// within the second of the instant may come as well.
pub fn before<Zone: TimeZone>(instant: chrono::DateTime<Zone>) -> Filter<Lt, DateTime>
where
    Zone::Offset: fmt::Display,
{
    let whole = instant.clone().trunc_subsecs(0);
    let whole = if instant.nanosecond() == 0 {
        whole
    } else {
        whole + TimeDelta::seconds(1)
    };
    Filter::new(Instant(whole))
}

/// Keeps what lies on the date of an instant. A fraction of a second is left out.
pub fn on<Zone: TimeZone>(instant: chrono::DateTime<Zone>) -> Filter<Bare, DateTime>
where
    Zone::Offset: fmt::Display,
{
    Filter::new(Instant(instant.trunc_subsecs(0)))
}

/// An instant as the documents print it: whole seconds, the offset as given, `Z` for none.
struct Instant<Zone: TimeZone>(chrono::DateTime<Zone>);

impl<Zone: TimeZone> fmt::Display for Instant<Zone>
where
    Zone::Offset: fmt::Display,
{
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.to_rfc3339_opts(chrono::SecondsFormat::Secs, true))
    }
}

/// What a filter of dates and times compares with.
#[derive(Debug)]
pub enum DateTime {}

/// An operator of a filter.
pub trait Operator: sealed::Operator {
    /// Its name on the wire, nothing for [`Bare`].
    const NAME: &'static str;
}

mod sealed {
    pub trait Operator {}
}

macro_rules! operators {
    ($($(#[$attribute:meta])* $operator:ident $name:literal)*) => {$(
        $(#[$attribute])*
        #[derive(Debug)]
        pub enum $operator {}

        impl sealed::Operator for $operator {}

        impl Operator for $operator {
            const NAME: &'static str = $name;
        }
    )*};
}

operators! {
    /// No operator: equal, or on that date.
    Bare ""
    /// Greater, or after.
    Gt "gt"
    /// Less, or before.
    Lt "lt"
}

/// Says that a set of operators, that of a parameter, has the operator `Op`.
#[diagnostic::on_unimplemented(
    message = "the documents do not list the operator `{Op}` for this parameter",
    label = "not among the operators {Self} that the documents list",
    note = "`undocumented_query` sends what the documents do not know"
)]
pub trait Documents<Op> {}

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
    fn a_fraction_loses_nothing() {
        let moment = instant("2024-01-01T20:00:59.500-03:30");
        assert_eq!(after(moment).as_wire(), "gt:2024-01-01T20:00:59-03:30");
        assert_eq!(before(moment).as_wire(), "lt:2024-01-01T20:01:00-03:30");
    }

    proptest! {
        #[test]
        fn the_wire_names_the_same_instant(seconds in 0_i64..4_000_000_000, offset in -50_000_i32..50_000) {
            // Offsets go out in minutes, so only such are instants on the wire.
            let offset = FixedOffset::east_opt(offset / 60 * 60).unwrap();
            let moment = DateTime::from_timestamp(seconds, 0).unwrap().with_timezone(&offset);
            let wire = after(moment).into_wire();
            prop_assert_eq!(instant(wire.strip_prefix("gt:").unwrap()), moment);
        }
    }
}
