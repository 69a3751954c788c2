//! Enums that a new value does not break.

use std::fmt;

/// A value of an enum that the documents do not know.
///
/// It cannot be made by hand: `BudgetStatus::from("DRAFT")` is always `BudgetStatus::Draft`, so a `match`
/// on a value keeps its meaning once the value becomes known.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text as the API sent it.
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

/// What every open enum can do by way of its text; the enum itself is generated.
macro_rules! open_enum {
    ($name:ident) => {
        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            // In full, since an enum may have a value `Err` too.
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

/// Reads a text into whatever is made of one, without a copy on the way.
pub(crate) struct TextVisitor<T>(pub(crate) std::marker::PhantomData<T>);

impl<T: for<'text> From<&'text str>> serde::de::Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
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
