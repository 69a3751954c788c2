//! Exact decimals.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::document::write_digits;

/// The value `mantissa / 10^scale`, without trailing zeros in the fraction.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number {
    mantissa: i128,
    scale: u32,
}

/// The exponent of the largest power of ten that an `i128` holds.
const MAX_SCALE: u32 = 38;

/// The maximum number of meaningful decimal places of an `f64`.
const MAX_FLOAT_SCALE: u32 = 18;

impl Number {
    pub(crate) fn new(mantissa: impl Into<i128>, scale: u32) -> Self {
        let (mut mantissa, mut scale) = (mantissa.into(), scale.min(MAX_SCALE));
        // Nearly all numbers fit into 64 bits, where divisions are much faster.
        if let Ok(mut small) = i64::try_from(mantissa) {
            while scale > 0 && small % 10 == 0 {
                small /= 10;
                scale -= 1;
            }
            mantissa = small.into();
        }
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Self { mantissa, scale }
    }

    /// Returns the nearest `i64` of a number without a fraction.
    pub(crate) fn as_integer(self) -> Option<i64> {
        (self.scale == 0).then(|| nearest_integer(self.mantissa))
    }

    /// Returns the number times `10^scale`, rounded towards zero and saturated.
    pub(crate) fn scaled(self, scale: u32) -> i64 {
        let value = match scale.checked_sub(self.scale) {
            Some(more) => self.mantissa.saturating_mul(power(more)),
            None => self.mantissa / power(self.scale - scale),
        };
        nearest_integer(value)
    }
}

fn nearest_integer(value: i128) -> i64 {
    i64::try_from(value).unwrap_or(if value < 0 { i64::MIN } else { i64::MAX })
}

fn power(scale: u32) -> i128 {
    10_i128.pow(scale.min(MAX_SCALE))
}

impl From<i64> for Number {
    fn from(mantissa: i64) -> Self {
        Self {
            mantissa: mantissa.into(),
            scale: 0,
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.scale == other.scale {
            return self.mantissa.cmp(&other.mantissa);
        }
        // With equal numbers of digits, both fractions are less than 10^38.
        let parts = |number: &Self| {
            let divisor = power(number.scale);
            let fraction = number.mantissa % divisor * power(MAX_SCALE - number.scale);
            (number.mantissa / divisor, fraction)
        };
        parts(self).cmp(&parts(other))
    }
}

impl Number {
    /// Writes the number in decimal.
    pub(crate) fn write(self, out: &mut Vec<u8>) {
        if self.mantissa < 0 {
            out.push(b'-');
        }
        let size = self.mantissa.unsigned_abs();
        // As in `new`, 64 bits are nearly always enough.
        if let (Ok(size), Some(divisor)) = (u64::try_from(size), 10_u64.checked_pow(self.scale)) {
            write_digits(size / divisor, 1, out);
            if self.scale > 0 {
                out.push(b'.');
                write_digits(size % divisor, self.scale as usize, out);
            }
            return;
        }
        let width = self.scale as usize + 1;
        let digits = format!("{size:0width$}");
        let (whole, fraction) = digits.split_at(digits.len() - self.scale as usize);
        out.extend_from_slice(whole.as_bytes());
        if !fraction.is_empty() {
            out.push(b'.');
            out.extend_from_slice(fraction.as_bytes());
        }
    }
}

impl Number {
    /// Parses a number of any length, rounded. It can have an exponent.
    pub(crate) fn nearest(text: &str) -> Result<Self, NotANumber> {
        let is_plain = text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
        let value: f64 = text.parse().map_err(|_| NotANumber)?;
        if !is_plain {
            return Err(NotANumber);
        }
        Ok(Self::from_float(value))
    }

    /// Returns the nearest decimal of an `f64`.
    pub(crate) fn from_float(value: f64) -> Self {
        // Uses as many decimal places as fit.
        for scale in (0..=MAX_FLOAT_SCALE).rev() {
            let scaled = value * 10_f64.powi(scale as i32);
            if scaled.abs() < 9e18 {
                let mantissa = scaled.round() as i64;
                // A number that is too small to represent must not become zero.
                let mantissa = match mantissa {
                    0 if value > 0.0 => 1,
                    0 if value < 0.0 => -1,
                    _ => mantissa,
                };
                return Self::new(mantissa, scale);
            }
        }
        Self::from(if value < 0.0 { i64::MIN } else { i64::MAX })
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = Vec::new();
        self.write(&mut digits);
        formatter.write_str(&String::from_utf8_lossy(&digits))
    }
}

/// The error for text that is not a decimal number of at most 38 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotANumber;

impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let (whole, fraction) = match text.split_once('.') {
            Some((_, "")) => return Err(NotANumber),
            Some((whole, fraction)) => (whole, fraction.trim_end_matches('0')),
            None => (text, ""),
        };
        let digits = whole.strip_prefix('-').unwrap_or(whole);
        let only_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let scale = u32::try_from(fraction.len()).map_err(|_| NotANumber)?;
        if digits.is_empty() || !only_digits(digits) || !only_digits(fraction) || scale > MAX_SCALE
        {
            return Err(NotANumber);
        }
        let mantissa: i128 = format!("{whole}{fraction}")
            .parse()
            .map_err(|_| NotANumber)?;
        Ok(Self::new(mantissa, scale))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_print_as_they_were_written() {
        for text in [
            "0",
            "1",
            "-7",
            "20.5",
            "-0.05",
            "12000",
            "999999999999.999999",
            "99999999999999999999",
            "-79228162514264337593543950.335",
            "0.00000000000000000000000000000000000001",
        ] {
            assert_eq!(
                text.parse::<Number>().map(|number| number.to_string()),
                Ok(text.to_owned())
            );
        }
        assert_eq!(
            "1.50".parse::<Number>().map(|number| number.to_string()),
            Ok("1.5".to_owned())
        );
    }

    #[test]
    fn invalid_numbers_are_refused() {
        for text in [
            "",
            "-",
            "1.",
            ".5",
            "1e3",
            "+1",
            " 1",
            "1,5",
            "0x1",
            "--1",
            "999999999999999999999999999999999999999",
            "0.000000000000000000000000000000000000001",
        ] {
            assert_eq!(text.parse::<Number>(), Err(NotANumber), "{text}");
        }
    }

    #[test]
    fn numbers_of_many_digits_are_told_apart() {
        let number = |text: &str| text.parse::<Number>().unwrap();
        let ascending = [
            "-12345678901234567890.000000000000000002",
            "-12345678901234567890.000000000000000001",
            "-0.00000000000000000000000000000000000001",
            "0",
            "0.00000000000000000000000000000000000001",
            "12345678901234567890",
            "12345678901234567890.000000000000000001",
            "100000000000000000000000000000000000000",
        ]
        .map(number);
        assert!(ascending.is_sorted_by(|left, right| left < right));
        assert_eq!(number("12345678901234567890.5").scaled(2), i64::MAX);
        assert_eq!(number("-0.123456789012345678901").scaled(2), -12);
        assert_eq!(number("-12345678901234567890").as_integer(), Some(i64::MIN));
    }

    proptest! {
        #[test]
        fn order_is_that_of_the_values(left in -1_000_000_i64..1_000_000, right in -1_000_000_i64..1_000_000, scale in 0_u32..6) {
            prop_assert_eq!(Number::new(left, scale).cmp(&Number::new(right, scale)), left.cmp(&right));
            prop_assert_eq!(Number::new(left, scale).scaled(scale), left);
        }
    }
}
