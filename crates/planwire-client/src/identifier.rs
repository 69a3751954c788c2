//! Identifiers: of a type for each kind of thing, and whatever the API makes of them.

mod integer;
mod text;

use std::fmt;

pub use integer::IntegerIdentifier;
pub use text::TextIdentifier;

/// A text that is no identifier, because it is longer than any that was seen.
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

/// What the identifier of every kind of thing can do; the type itself is generated.
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

/// What an identifier can do that the documents call an integer.
macro_rules! integer_identifier {
    ($name:ident) => {
        crate::identifier::identifier!($name: crate::IntegerIdentifier);

        impl $name {
            /// The integer, unless the API sent something else.
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

/// What an identifier can do that the documents call a text.
macro_rules! text_identifier {
    ($name:ident) => {
        crate::identifier::identifier!($name: crate::TextIdentifier);

        impl $name {
            /// The identifier's text.
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
