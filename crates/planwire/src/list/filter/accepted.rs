//! The filters that a parameter takes: one trait for each documented set of operators.

/// Implements the trait of a set of operators for the filters, ranges and plain values that it takes.
///
/// `filter_operators!(BareGtLt: Bare; Bare Gt Lt)` has the operator that a plain value is sent with, and all operators.
macro_rules! filter_operators {
    ($set:ident: $($equality:ident)?; $($operator:ident)+) => {
        #[diagnostic::do_not_recommend]
        impl<Operand, F: $set<Operand>> $set<Operand> for Option<F> {
            fn into_wire(self) -> Option<String> {
                self.and_then(F::into_wire)
            }
        }

        $(
            #[diagnostic::do_not_recommend]
            impl<Operand> $set<Operand> for crate::Filter<crate::filter::$operator, Operand> {
                fn into_wire(self) -> Option<String> {
                    Some(crate::Filter::into_wire(self))
                }
            }

            filter_operators!(@range $set $operator);
        )+

        $(filter_operators! {
            @plain $set $equality:
            crate::filter::Date, chrono::NaiveDate;
            crate::filter::Number, crate::Decimal;
            crate::filter::Number, i64
        })?
    };
    (@plain $set:ident $equality:ident: $($operand:ty, $value:ty);+) => {
        $(
            #[diagnostic::do_not_recommend]
            impl $set<$operand> for $value {
                fn into_wire(self) -> Option<String> {
                    let value = crate::list::filter::Rounded::down(&self);
                    Some(crate::operation::Operator::$equality.with(value))
                }
            }
        )+

        #[diagnostic::do_not_recommend]
        impl<Zone: chrono::TimeZone> $set<crate::filter::DateTime> for chrono::DateTime<Zone>
        where
            Zone::Offset: std::fmt::Display,
        {
            fn into_wire(self) -> Option<String> {
                let value = crate::list::filter::Rounded::down(&self);
                Some(crate::operation::Operator::$equality.with(value))
            }
        }
    };
    (@range $set:ident Bt) => {
        #[diagnostic::do_not_recommend]
        impl<T: crate::filter::Comparable> $set<T::Operand> for std::ops::RangeInclusive<T> {
            fn into_wire(self) -> Option<String> {
                let (first, last) = self.into_inner();
                let values = [
                    crate::list::filter::Rounded::down(&first),
                    crate::list::filter::Rounded::up(&last),
                ]
                .join(",");
                Some(crate::operation::Operator::Bt.with(values))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: crate::filter::Comparable> $set<T::Operand> for std::ops::Range<T> {
            fn into_wire(self) -> Option<String> {
                $set::into_wire(self.start..=self.end)
            }
        }
    };
    (@range $set:ident Gte) => {
        #[diagnostic::do_not_recommend]
        impl<T: crate::filter::Comparable> $set<T::Operand> for std::ops::RangeFrom<T> {
            fn into_wire(self) -> Option<String> {
                Some(crate::since(self.start).into_wire())
            }
        }
    };
    (@range $set:ident Lte) => {
        #[diagnostic::do_not_recommend]
        impl<T: crate::filter::Comparable> $set<T::Operand> for std::ops::RangeToInclusive<T> {
            fn into_wire(self) -> Option<String> {
                Some(crate::until(self.end).into_wire())
            }
        }
    };
    (@range $set:ident Lt) => {
        #[diagnostic::do_not_recommend]
        impl<T: crate::filter::Comparable> $set<T::Operand> for std::ops::RangeTo<T> {
            fn into_wire(self) -> Option<String> {
                Some(crate::before(self.end).into_wire())
            }
        }
    };
    (@range $set:ident $operator:ident) => {};
}
pub(crate) use filter_operators;

#[cfg(test)]
mod tests {
    trait Every<Operand> {
        fn into_wire(self) -> Option<String>;
    }
    filter_operators!(Every: Eq; Eq Neq Gt Gte Lt Lte In Nin Bt);

    fn wire<Operand>(filter: impl Every<Operand>) -> String {
        filter.into_wire().unwrap_or_default()
    }

    #[test]
    fn ranges_plain_values_and_options_are_filters() {
        let day = |day| chrono::NaiveDate::from_ymd_opt(2026, 1, day).unwrap();
        insta::assert_snapshot!(
            [
                wire(day(1)..=day(2)),
                wire(day(1)..day(2)),
                wire(day(1)..),
                wire(..=crate::Decimal::ONE),
                wire(..50),
                wire(50),
                wire(Some(crate::after(day(1)))),
                wire(None::<i64>),
            ]
            .join("\n"),
            @"
        bt:2026-01-01,2026-01-02
        bt:2026-01-01,2026-01-02
        gte:2026-01-01
        lte:1
        lt:50
        eq:50
        gt:2026-01-01
        "
        );
    }
}
