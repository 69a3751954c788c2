//! Exact decimals for amounts, days and percentages.

use std::fmt;
use std::iter::{Product, Sum};
use std::ops::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign,
};
use std::str::FromStr;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// An exact decimal number of up to 28 digits: an amount of money, a number of days, a percentage.
///
/// It is read from a JSON number digit by digit, and written as a JSON number. A string that contains a number (`"12.50"`) is
/// read too, since older pages show such amounts. If serde buffers the JSON first (`untagged` enums, `flatten`,
/// [`serde_json::Value`]), the number passes through a binary float, and keeps about 16 digits.
///
/// Arithmetic and comparison work with `i64` too, so also with integer literals.
///
/// ```
/// use planwire_client::Decimal;
///
/// let days: Vec<Decimal> = serde_json::from_str("[0.1, 0.2, 20.5]")?;
/// assert_eq!(days.iter().sum::<Decimal>().to_string(), "20.8");
/// assert!(days[0] < days[1]);
/// assert_eq!(serde_json::to_string(&days)?, "[0.1,0.2,20.5]");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Panics
///
/// The operators panic if the result exceeds 28 digits or the divisor is zero, as those of [`rust_decimal`] do. The
/// `checked_` methods return `None` instead.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(rust_decimal::Decimal);

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self(rust_decimal::Decimal::ZERO);
    /// One.
    pub const ONE: Self = Self(rust_decimal::Decimal::ONE);

    /// Returns `mantissa` divided by ten to the power of `scale`: `new(1250, 2)` is 12.50. A scale beyond 28 counts as 28.
    ///
    /// ```
    /// use planwire_client::Decimal;
    ///
    /// const FEE: Decimal = Decimal::new(1250, 2);
    /// assert_eq!(FEE.to_string(), "12.50");
    /// ```
    #[must_use]
    pub const fn new(mantissa: i64, scale: u32) -> Self {
        let magnitude = mantissa.unsigned_abs();
        // A number has three words, of which 64 bits fill two.
        let (low, middle) = (magnitude as u32, (magnitude >> 32) as u32);
        let scale = if scale > 28 { 28 } else { scale };
        Self(rust_decimal::Decimal::from_parts(
            low,
            middle,
            0,
            mantissa < 0,
            scale,
        ))
    }

    /// Returns the number of digits after the decimal point: 2 for 12.50.
    #[must_use]
    pub const fn scale(self) -> u32 {
        self.0.scale()
    }

    /// Returns whether it is less than zero.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// Returns the greatest integer that is at most the number.
    #[must_use]
    pub fn floor(self) -> Self {
        Self(self.0.floor())
    }

    /// Returns the sum. `None` if it exceeds 28 digits.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Returns the difference. `None` if it exceeds 28 digits.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// Returns the product. `None` if it exceeds 28 digits.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        self.0.checked_mul(other.0).map(Self)
    }

    /// Returns the quotient. `None` if the divisor is zero or the quotient exceeds 28 digits.
    #[must_use]
    pub fn checked_div(self, other: Self) -> Option<Self> {
        self.0.checked_div(other.0).map(Self)
    }

    /// Rounds to `places` digits after the decimal point, halves to even (banker's rounding).
    #[must_use]
    pub fn round(self, places: u32) -> Self {
        Self(self.0.round_dp(places))
    }

    /// Returns the absolute value.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// Returns whether it is zero.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Returns the nearest binary float, with about 16 exact digits.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        // The standard library parses the string of a decimal as the nearest float; a conversion by arithmetic rounds
        // more than once.
        self.0.to_string().parse().unwrap_or(f64::NAN)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Decimal({})", self.0)
    }
}

impl From<rust_decimal::Decimal> for Decimal {
    fn from(value: rust_decimal::Decimal) -> Self {
        Self(value)
    }
}

impl From<Decimal> for rust_decimal::Decimal {
    fn from(value: Decimal) -> Self {
        value.0
    }
}

impl From<Decimal> for f64 {
    fn from(value: Decimal) -> Self {
        value.to_f64()
    }
}

macro_rules! from_integer {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Decimal {
            fn from(value: $integer) -> Self {
                Self(value.into())
            }
        }
    )*};
}
from_integer!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

/// Converts to the decimal that the float prints as: `0.1` is one tenth, not its binary approximation.
impl TryFrom<f64> for Decimal {
    type Error = InvalidDecimal;

    fn try_from(value: f64) -> Result<Self, InvalidDecimal> {
        value.to_string().parse()
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    /// Reads a JSON number: digits, a point, an exponent. More than 28 digits are rounded.
    fn from_str(text: &str) -> Result<Self, InvalidDecimal> {
        // By bytes: searching each amount for two characters would take as long as reading it.
        let number = if text.bytes().any(|byte| matches!(byte, b'e' | b'E')) {
            rust_decimal::Decimal::from_scientific(text)
        } else {
            rust_decimal::Decimal::from_str(text)
        };
        number.map(Self).map_err(|_| InvalidDecimal(()))
    }
}

// One type of integers, so that a literal is of that type.
impl PartialEq<i64> for Decimal {
    fn eq(&self, other: &i64) -> bool {
        *self == Self::from(*other)
    }
}

impl PartialOrd<i64> for Decimal {
    fn partial_cmp(&self, other: &i64) -> Option<std::cmp::Ordering> {
        self.partial_cmp(&Self::from(*other))
    }
}

macro_rules! operator {
    ($($trait:ident $method:ident $assign:ident $assign_method:ident)*) => {$(
        impl $trait for Decimal {
            type Output = Self;

            fn $method(self, other: Self) -> Self {
                Self(self.0.$method(other.0))
            }
        }

        impl $assign for Decimal {
            fn $assign_method(&mut self, other: Self) {
                self.0.$assign_method(other.0);
            }
        }

        impl $trait<i64> for Decimal {
            type Output = Self;

            fn $method(self, other: i64) -> Self {
                self.$method(Self::from(other))
            }
        }

        impl $assign<i64> for Decimal {
            fn $assign_method(&mut self, other: i64) {
                self.$assign_method(Self::from(other));
            }
        }
    )*};
}
operator! {
    Add add AddAssign add_assign
    Sub sub SubAssign sub_assign
    Mul mul MulAssign mul_assign
    Div div DivAssign div_assign
    Rem rem RemAssign rem_assign
}

impl Neg for Decimal {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Decimal {
    fn sum<I: Iterator<Item = Self>>(decimals: I) -> Self {
        decimals.fold(Self::ZERO, Add::add)
    }
}

impl<'a> Sum<&'a Decimal> for Decimal {
    fn sum<I: Iterator<Item = &'a Self>>(decimals: I) -> Self {
        decimals.copied().sum()
    }
}

impl Product for Decimal {
    fn product<I: Iterator<Item = Self>>(decimals: I) -> Self {
        decimals.fold(Self::ONE, Mul::mul)
    }
}

impl<'a> Product<&'a Decimal> for Decimal {
    fn product<I: Iterator<Item = &'a Self>>(decimals: I) -> Self {
        decimals.copied().product()
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.scale() == 0
            && let Ok(integer) = i64::try_from(self.0)
        {
            return serializer.serialize_i64(integer);
        }
        // A float prints nearly every amount unchanged, and works with every serializer. With more digits than a float
        // certainly keeps, printers differ (…231.25 is …231.2 in serde_json and …231.3 in the standard library), so these
        // amounts are serialized as serde_json's numbers from text.
        if self.0.normalize().mantissa().unsigned_abs() < 10_u128.pow(f64::DIGITS) {
            return serializer.serialize_f64(self.to_f64());
        }
        serde_json::value::RawValue::from_string(self.0.to_string())
            .map_err(serde::ser::Error::custom)?
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // serde_json passes the text of a number only to a newtype of this name, as for its own `RawValue`, which would cost
        // an allocation for each amount. Other deserializers call the methods for numbers.
        deserializer.deserialize_newtype_struct("$serde_json::private::RawValue", NumberVisitor)
    }
}

struct NumberVisitor;

impl<'de> Visitor<'de> for NumberVisitor {
    type Value = Decimal;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Decimal, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Decimal, A::Error> {
        map.next_key::<IgnoredAny>()?;
        map.next_value_seed(self)
    }

    fn visit_str<E: serde::de::Error>(self, json: &str) -> Result<Decimal, E> {
        let text = json
            .strip_prefix('"')
            .and_then(|json| json.strip_suffix('"'))
            .unwrap_or(json);
        text.parse().map_err(|_| {
            // The value may be anything, so only its kind is named.
            let kind = match json.as_bytes().first() {
                Some(b'{') => "an object",
                Some(b'[') => "an array",
                Some(b't' | b'f') => "a boolean",
                Some(b'n') => "null",
                Some(b'-' | b'0'..=b'9') => "a number beyond 28 digits",
                _ => "a string",
            };
            E::custom(format_args!("invalid type: {kind}, expected a number"))
        })
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Decimal, E> {
        Decimal::try_from(value).map_err(E::custom)
    }

    fn visit_i64<E>(self, value: i64) -> Result<Decimal, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Decimal, E> {
        Ok(value.into())
    }
}

impl<'de> DeserializeSeed<'de> for NumberVisitor {
    type Value = Decimal;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decimal, D::Error> {
        deserializer.deserialize_str(self)
    }
}

/// A string or a float that is not a decimal number of up to 28 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidDecimal(());

impl fmt::Display for InvalidDecimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a decimal number of up to 28 digits, such as -1234.56")
    }
}

impl std::error::Error for InvalidDecimal {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn through_json(json: &str) -> String {
        match serde_json::from_str::<Decimal>(json) {
            Ok(decimal) => serde_json::to_string(&decimal).unwrap(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn digits_survive_that_a_float_would_lose() {
        for json in [
            "12345678901234567.89",
            // Two shortest strings of the same float: one printer prints the second as the first.
            "1954129241880231.2",
            "1954129241880231.3",
            "0.1234567890123456789",
            "9223372036854775808",
            "-0.05",
            "15.6",
        ] {
            assert_eq!(through_json(json), json);
        }
        assert_eq!(through_json("1.5e3"), "1500");
        assert_eq!(through_json("\"12.50\""), "12.5");
    }

    #[test]
    fn what_is_no_number_is_named_by_its_kind() {
        let texts = ["true", "{\"a\":1}", "[]", "\"secret\"", "1e999"].map(through_json);
        insta::assert_snapshot!(texts.join("\n"), @r"
        invalid type: a boolean, expected a number
        invalid type: an object, expected a number
        invalid type: an array, expected a number
        invalid type: a string, expected a number
        invalid type: a number beyond 28 digits, expected a number
        ");
    }

    #[test]
    fn other_ways_into_the_type_read_the_same() {
        let value: Decimal = serde_json::from_value(serde_json::json!(20.5)).unwrap();
        assert_eq!(value.to_string(), "20.5");
        let reader: Decimal = serde_json::from_reader(&b"20.50"[..]).unwrap();
        assert_eq!(reader, value);
        #[derive(Deserialize)]
        struct Flat {
            #[serde(flatten)]
            inner: std::collections::BTreeMap<String, Decimal>,
        }
        let flat: Flat = serde_json::from_str(r#"{"days": 20.5}"#).unwrap();
        assert_eq!(flat.inner["days"], value);
        assert_eq!(
            serde_json::to_value(value).unwrap(),
            serde_json::json!(20.5)
        );
        assert_eq!(
            serde_json::from_str::<Option<Decimal>>("null").unwrap(),
            None
        );
    }

    #[test]
    fn it_calculates_and_compares_with_integers() {
        let price = Decimal::new(-1250, 2);
        assert_eq!((price * 2 + 5).to_string(), "-20.00");
        assert!(price < 0 && price > -13 && price.is_negative() && !Decimal::ZERO.is_negative());
        assert_eq!(price.floor(), -13);
        assert_eq!(price.scale(), 2);
        assert_eq!(
            [Decimal::new(15, 1), 2.into()].iter().product::<Decimal>(),
            3
        );
        assert_eq!(Decimal::new(i64::MIN, 99).scale(), 28);
    }

    proptest! {
        #[test]
        fn every_decimal_survives_the_wire(
            mantissa in any::<i64>(),
            // Every number of digits equally often: most 64-bit numbers have nineteen, so sixteen and seventeen, which
            // matter for floats, would hardly occur.
            digits in 1_u32..=19,
            scale in 0_u32..28,
        ) {
            let mantissa = mantissa % 10_i64.checked_pow(digits).unwrap_or(i64::MAX);
            let decimal = Decimal(rust_decimal::Decimal::new(mantissa, scale));
            let json = serde_json::to_string(&decimal).unwrap();
            prop_assert_eq!(serde_json::from_str::<Decimal>(&json).unwrap(), decimal, "{}", json);
        }

        #[test]
        fn floats_come_back(value in -1e12_f64..1e12) {
            let decimal = Decimal::try_from(value).unwrap();
            prop_assert_eq!(decimal.to_f64(), value);
        }
    }
}
