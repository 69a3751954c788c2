//! Numbers as the documents and the records write them: exact decimals, never binary fractions.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::document::write_digits;

/// `mantissa / 10^scale`, without trailing zeros after the point.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number {
    mantissa: i64,
    scale: u32,
}

/// 10^18 is the largest power of ten that an `i64` holds.
const MAX_SCALE: u32 = 18;

impl Number {
    pub(crate) fn new(mantissa: i64, scale: u32) -> Self {
        let (mut mantissa, mut scale) = (mantissa, scale.min(MAX_SCALE));
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Self { mantissa, scale }
    }

    /// The number with all its digits before the point, where it has none after it.
    pub(crate) fn as_integer(self) -> Option<i64> {
        (self.scale == 0).then_some(self.mantissa)
    }

    /// The number times `10^scale`, rounded towards zero, at the ends of the range where it does not fit.
    pub(crate) fn scaled(self, scale: u32) -> i64 {
        let value = i128::from(self.mantissa) * power(scale) / power(self.scale);
        i64::try_from(value).unwrap_or(if value < 0 { i64::MIN } else { i64::MAX })
    }
}

fn power(scale: u32) -> i128 {
    10_i128.pow(scale.min(MAX_SCALE))
}

impl From<i64> for Number {
    fn from(mantissa: i64) -> Self {
        Self { mantissa, scale: 0 }
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
        // 64 bits times 10^18 fit into 128 bits.
        let left = i128::from(self.mantissa) * power(other.scale);
        let right = i128::from(other.mantissa) * power(self.scale);
        left.cmp(&right)
    }
}

impl Number {
    /// Appends the number in decimal.
    pub(crate) fn write(self, out: &mut Vec<u8>) {
        if self.mantissa < 0 {
            out.push(b'-');
        }
        let size = self.mantissa.unsigned_abs();
        let divisor = 10_u64.pow(self.scale);
        write_digits(size / divisor, 1, out);
        if self.scale > 0 {
            out.push(b'.');
            write_digits(size % divisor, self.scale as usize, out);
        }
    }
}

impl Number {
    /// The number that is nearest to one of any size, which may be written with an exponent.
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

    /// The number that is nearest to a binary one.
    pub(crate) fn from_float(value: f64) -> Self {
        // As many digits after the point as fit beside those before it.
        for scale in (0..=MAX_SCALE).rev() {
            let scaled = value * 10_f64.powi(scale as i32);
            if scaled.abs() < 9e18 {
                let mantissa = scaled.round() as i64;
                // What is too small to be told from zero is still not zero.
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

/// The text is not a decimal number of at most 18 digits.
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
        let mantissa = format!("{whole}{fraction}")
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
    fn what_is_no_number_is_refused() {
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
            "99999999999999999999",
        ] {
            assert_eq!(text.parse::<Number>(), Err(NotANumber), "{text}");
        }
    }

    proptest! {
        #[test]
        fn order_is_that_of_the_values(left in -1_000_000_i64..1_000_000, right in -1_000_000_i64..1_000_000, scale in 0_u32..6) {
            prop_assert_eq!(Number::new(left, scale).cmp(&Number::new(right, scale)), left.cmp(&right));
            prop_assert_eq!(Number::new(left, scale).scaled(scale), left);
        }
    }
}
