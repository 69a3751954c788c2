// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use crate::list::filter::filter_operators;
/// A filter with the operators bare, eq, neq, gt, gte, lt, lte, in, nin, bt.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a filter that this parameter takes",
    label = "not a filter for a `{Operand}` with documented operators",
    note = "this parameter takes a plain value, `not_equal_to(value)`, `after(value)`, `since(value)`, `before(value)`, `until(value)`, `one_of(values)`, `none_of(values)` or a range `first..=last`",
    note = "a date is a `chrono::NaiveDate`, an instant a `chrono::DateTime`, a number an `i64` or a `Decimal`",
    note = "`undocumented_query` sends an undocumented filter"
)]
pub trait BareEqNeqGtGteLtLteInNinBt<Operand> {
    #[doc(hidden)]
    fn into_wire(self) -> Option<String>;
}
filter_operators!(
    BareEqNeqGtGteLtLteInNinBt : Bare; Bare Eq Neq Gt Gte Lt Lte In Nin Bt
);
/// A filter with the operators bare, gt, gte, lt.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a filter that this parameter takes",
    label = "not a filter for a `{Operand}` with documented operators",
    note = "this parameter takes a plain value, `after(value)`, `since(value)` or `before(value)`",
    note = "a date is a `chrono::NaiveDate`, an instant a `chrono::DateTime`, a number an `i64` or a `Decimal`",
    note = "`undocumented_query` sends an undocumented filter"
)]
pub trait BareGtGteLt<Operand> {
    #[doc(hidden)]
    fn into_wire(self) -> Option<String>;
}
filter_operators!(BareGtGteLt : Bare; Bare Gt Gte Lt);
/// A filter with the operators bare, gt, lt.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a filter that this parameter takes",
    label = "not a filter for a `{Operand}` with documented operators",
    note = "this parameter takes a plain value, `after(value)` or `before(value)`",
    note = "a date is a `chrono::NaiveDate`, an instant a `chrono::DateTime`, a number an `i64` or a `Decimal`",
    note = "`undocumented_query` sends an undocumented filter"
)]
pub trait BareGtLt<Operand> {
    #[doc(hidden)]
    fn into_wire(self) -> Option<String>;
}
filter_operators!(BareGtLt : Bare; Bare Gt Lt);
/// A filter with the operators eq, neq, gt, gte, lt, lte, in, nin, bt.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a filter that this parameter takes",
    label = "not a filter for a `{Operand}` with documented operators",
    note = "this parameter takes a plain value, `not_equal_to(value)`, `after(value)`, `since(value)`, `before(value)`, `until(value)`, `one_of(values)`, `none_of(values)` or a range `first..=last`",
    note = "a date is a `chrono::NaiveDate`, an instant a `chrono::DateTime`, a number an `i64` or a `Decimal`",
    note = "`undocumented_query` sends an undocumented filter"
)]
pub trait EqNeqGtGteLtLteInNinBt<Operand> {
    #[doc(hidden)]
    fn into_wire(self) -> Option<String>;
}
filter_operators!(EqNeqGtGteLtLteInNinBt : Eq; Eq Neq Gt Gte Lt Lte In Nin Bt);
/// A filter with the operators gt, lt.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a filter that this parameter takes",
    label = "not a filter for a `{Operand}` with documented operators",
    note = "this parameter takes `after(value)` or `before(value)`",
    note = "a date is a `chrono::NaiveDate`, an instant a `chrono::DateTime`, a number an `i64` or a `Decimal`",
    note = "`undocumented_query` sends an undocumented filter"
)]
pub trait GtLt<Operand> {
    #[doc(hidden)]
    fn into_wire(self) -> Option<String>;
}
filter_operators!(GtLt :; Gt Lt);
