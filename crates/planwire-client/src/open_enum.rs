//! Open enums, which keep unknown values.

use std::fmt;

/// An undocumented value of an enum.
///
/// It has no public constructor: `BudgetStatus::from("DRAFT")` is always `BudgetStatus::Draft`, so a `match` stays correct
/// when an unknown value becomes known.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// Returns the value as the API sent it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

/// Implements the string conversions of an open enum; the enum itself is generated.
macro_rules! open_enum {
    ($name:ident) => {
        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            // Fully qualified, since an enum may have a variant `Err`.
            fn from_str(text: &str) -> Result<Self, <Self as std::str::FromStr>::Err> {
                Ok(text.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer
                    .deserialize_str(crate::open_enum::TextVisitor(std::marker::PhantomData))
            }
        }
    };
}
pub(crate) use open_enum;

/// Deserializes a string without a copy.
pub(crate) struct TextVisitor<T>(pub(crate) std::marker::PhantomData<T>);

impl<T: for<'text> From<&'text str>> serde::de::Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(text.into())
    }
}

#[cfg(all(test, feature = "piriod"))]
mod tests {
    use crate::piriod::enums::UsageAggregation;

    #[test]
    fn a_value_that_nobody_knows_survives() {
        let json = r#"["max","last_record","brand new",""]"#;
        let values: Vec<UsageAggregation> = serde_json::from_str(json).unwrap();
        assert_eq!(values[0], UsageAggregation::Max);
        assert!(
            matches!(&values[2], UsageAggregation::Unknown(value) if value.as_str() == "brand new")
        );
        assert_eq!(serde_json::to_string(&values).unwrap(), json);
    }

    #[test]
    fn a_known_text_is_never_unknown() {
        assert_eq!(UsageAggregation::from("max"), UsageAggregation::Max);
        assert_eq!("last_record".parse(), Ok(UsageAggregation::LastRecord));
        assert_eq!(UsageAggregation::VALUES, ["last_record", "max", "sum"]);
    }
}
