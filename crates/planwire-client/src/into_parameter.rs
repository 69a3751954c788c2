//! The values that parameters and fields take: a value, a reference to one, or an `Option` of either.

use crate::Decimal;

/// A value for a parameter or a field of type `T`.
///
/// It is `T` itself, `&T`, or a type that converts into it: an integer or a string for an identifier, an integer for an
/// amount, an array or a slice for a list; or an `Option` of these. `None` leaves the parameter out; `0`, `false` and `""`
/// are sent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a parameter of type `{T}`",
    label = "this parameter takes `{T}`",
    note = "an amount takes an integer or a `Decimal`: `Decimal::new(15, 1)` or `\"1.5\".parse()?` is 1.5; binary floats are not exact",
    note = "an identifier takes an integer or an identifier of its own type; `\"12\".parse()?` makes one from a string",
    note = "each also takes a reference or an `Option`; `None` leaves the parameter out"
)]
pub trait IntoParameter<T> {
    /// Converts the value; `None` leaves the parameter out.
    fn into_parameter(self) -> Option<T>;
}

impl<T> IntoParameter<T> for T {
    fn into_parameter(self) -> Option<T> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Clone> IntoParameter<T> for &T {
    fn into_parameter(self) -> Option<T> {
        Some(self.clone())
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoParameter<T> for Option<T> {
    fn into_parameter(self) -> Option<T> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Clone> IntoParameter<T> for &Option<T> {
    fn into_parameter(self) -> Option<T> {
        self.clone()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Clone> IntoParameter<T> for Option<&T> {
    fn into_parameter(self) -> Option<T> {
        self.cloned()
    }
}

#[diagnostic::do_not_recommend]
impl<T, const N: usize> IntoParameter<Vec<T>> for [T; N] {
    fn into_parameter(self) -> Option<Vec<T>> {
        Some(self.into())
    }
}

#[diagnostic::do_not_recommend]
impl<T: Clone> IntoParameter<Vec<T>> for &[T] {
    fn into_parameter(self) -> Option<Vec<T>> {
        Some(self.to_vec())
    }
}

#[diagnostic::do_not_recommend]
impl IntoParameter<String> for &str {
    fn into_parameter(self) -> Option<String> {
        Some(self.to_owned())
    }
}

#[diagnostic::do_not_recommend]
impl IntoParameter<String> for Option<&str> {
    fn into_parameter(self) -> Option<String> {
        self.map(str::to_owned)
    }
}

macro_rules! decimal_from {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl IntoParameter<Decimal> for $integer {
            fn into_parameter(self) -> Option<Decimal> {
                Some(self.into())
            }
        }
    )*};
}
decimal_from!(i64 i32 u32 u64 usize);

#[diagnostic::do_not_recommend]
impl IntoParameter<Decimal> for Option<i64> {
    fn into_parameter(self) -> Option<Decimal> {
        self.map(Into::into)
    }
}

#[diagnostic::do_not_recommend]
impl IntoParameter<Decimal> for rust_decimal::Decimal {
    fn into_parameter(self) -> Option<Decimal> {
        Some(self.into())
    }
}
