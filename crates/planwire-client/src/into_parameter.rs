//! What a parameter takes: a value, a reference to one, or perhaps one.

use crate::Decimal;

/// A value for a parameter of type `T`.
///
/// It is `T` itself, `&T`, or what converts into it: a plain integer or string for an identifier, an integer for an
/// amount, an array or a slice for a list; or an `Option` of these. `None` leaves the parameter out; `0`, `false` and `""`
/// are values like others.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a parameter that takes `{T}`",
    label = "this parameter takes `{T}`"
)]
pub trait IntoParameter<T> {
    /// The value, or `None` to leave the parameter out.
    fn into_parameter(self) -> Option<T>;
}

impl<T> IntoParameter<T> for T {
    fn into_parameter(self) -> Option<T> {
        Some(self)
    }
}

impl<T: Clone> IntoParameter<T> for &T {
    fn into_parameter(self) -> Option<T> {
        Some(self.clone())
    }
}

impl<T> IntoParameter<T> for Option<T> {
    fn into_parameter(self) -> Option<T> {
        self
    }
}

impl<T: Clone> IntoParameter<T> for &Option<T> {
    fn into_parameter(self) -> Option<T> {
        self.clone()
    }
}

impl<T: Clone> IntoParameter<T> for Option<&T> {
    fn into_parameter(self) -> Option<T> {
        self.cloned()
    }
}

impl<T, const N: usize> IntoParameter<Vec<T>> for [T; N] {
    fn into_parameter(self) -> Option<Vec<T>> {
        Some(self.into())
    }
}

impl<T: Clone> IntoParameter<Vec<T>> for &[T] {
    fn into_parameter(self) -> Option<Vec<T>> {
        Some(self.to_vec())
    }
}

impl IntoParameter<String> for &str {
    fn into_parameter(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl IntoParameter<String> for Option<&str> {
    fn into_parameter(self) -> Option<String> {
        self.map(str::to_owned)
    }
}

macro_rules! decimal_from {
    ($($integer:ty)*) => {$(
        impl IntoParameter<Decimal> for $integer {
            fn into_parameter(self) -> Option<Decimal> {
                Some(self.into())
            }
        }
    )*};
}
decimal_from!(i64 i32 u32 u64 usize);

impl IntoParameter<Decimal> for Option<i64> {
    fn into_parameter(self) -> Option<Decimal> {
        self.map(Into::into)
    }
}

impl IntoParameter<Decimal> for rust_decimal::Decimal {
    fn into_parameter(self) -> Option<Decimal> {
        Some(self.into())
    }
}
