//! Typed identifiers: one type for each resource, tolerant of numbers and strings.
//!
//! All of them convert alike: `From` any integer type, and `parse` or `TryFrom` from strings, which fails with
//! [`InvalidIdentifier`]. Identifiers that are documented as strings cannot fail, and are `From` strings as well.

mod integer;
mod text;

use std::fmt;

pub use integer::IntegerIdentifier;
pub use text::TextIdentifier;

/// A string that is too long for an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidIdentifier(());

impl fmt::Display for InvalidIdentifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "an identifier has at most {} bytes",
            integer::LONGEST_TEXT
        )
    }
}

impl std::error::Error for InvalidIdentifier {}

/// Implements what all identifiers share; the type itself is generated.
macro_rules! identifier {
    ($name:ident: $shared:ty) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, formatter)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl From<&$name> for $name {
            fn from(other: &$name) -> Self {
                other.clone()
            }
        }

        impl std::str::FromStr for $name {
            type Err = <$shared as std::str::FromStr>::Err;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

/// Implements an identifier that is documented as an integer.
macro_rules! integer_identifier {
    ($name:ident) => {
        crate::identifier::identifier!($name: crate::IntegerIdentifier);

        impl $name {
            /// Returns the integer. `None` if the API sent another string.
            #[must_use]
            pub fn get(self) -> Option<i64> {
                self.0.get()
            }
        }

        crate::identifier::from_integers!($name: i64 i32 u32 i16 u16 i8 u8 u64 usize);

        impl TryFrom<&str> for $name {
            type Error = crate::InvalidIdentifier;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl TryFrom<String> for $name {
            type Error = crate::InvalidIdentifier;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }
    };
}
pub(crate) use integer_identifier;

macro_rules! from_integers {
    ($name:ident: $($integer:ty)*) => {
        #[diagnostic::do_not_recommend]
        impl crate::IntoParameter<$name> for Option<i64> {
            fn into_parameter(self) -> Option<$name> {
                self.map(Into::into)
            }
        }

        $(
        impl From<$integer> for $name {
            fn from(value: $integer) -> Self {
                Self(value.into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl crate::IntoParameter<$name> for $integer {
            fn into_parameter(self) -> Option<$name> {
                Some(self.into())
            }
        }
        )*
    };
}
pub(crate) use from_integers;

/// Implements an identifier that is documented as a string.
macro_rules! text_identifier {
    ($name:ident) => {
        crate::identifier::identifier!($name: crate::TextIdentifier);

        impl $name {
            /// Returns the identifier as a string.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl crate::IntoParameter<$name> for &str {
            fn into_parameter(self) -> Option<$name> {
                Some(self.into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl crate::IntoParameter<$name> for String {
            fn into_parameter(self) -> Option<$name> {
                Some(self.into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl crate::IntoParameter<$name> for &String {
            fn into_parameter(self) -> Option<$name> {
                Some(self.as_str().into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl crate::IntoParameter<$name> for Option<&str> {
            fn into_parameter(self) -> Option<$name> {
                self.map(Into::into)
            }
        }

        #[diagnostic::do_not_recommend]
        impl crate::IntoParameter<$name> for Option<String> {
            fn into_parameter(self) -> Option<$name> {
                self.map(Into::into)
            }
        }

        crate::identifier::from_integers!($name: i64 i32 u32 i16 u16 i8 u8 u64 usize);
    };
}
pub(crate) use {identifier, text_identifier};

#[cfg(all(test, feature = "piriod"))]
mod tests {
    use std::fmt::Display;
    use std::str::FromStr;

    use super::InvalidIdentifier;
    use crate::piriod::identifiers::{PaymentId, PlanId};

    /// Converts as callers do, for any type of identifier.
    #[allow(
        clippy::unwrap_used,
        reason = "clippy takes only functions marked as tests for tests"
    )]
    fn converted<T>(text: &str) -> [T; 5]
    where
        T: From<i64> + From<u64> + From<usize> + FromStr<Err = InvalidIdentifier>,
        T: for<'text> TryFrom<&'text str> + TryFrom<String> + Display,
    {
        let tried = T::try_from(text)
            .ok()
            .zip(T::try_from(text.to_owned()).ok());
        let (borrowed, owned) = tried.unwrap();
        [
            text.parse().unwrap(),
            borrowed,
            owned,
            7_i64.into(),
            7_usize.into(),
        ]
    }

    #[test]
    fn identifiers_of_integers_and_of_strings_convert_alike() {
        let integers = converted::<PaymentId>("pay_1").map(|it| it.to_string());
        let strings = converted::<PlanId>("pay_1").map(|it| it.to_string());
        assert_eq!(integers, ["pay_1", "pay_1", "pay_1", "7", "7"]);
        assert_eq!(integers, strings);
    }
}
