//! Integers in decimal.

/// Writes an integer with a minimum number of digits. This is several times faster than `write!`,
/// and a page has hundreds of them.
pub(crate) fn write_digits(number: u64, at_least: usize, out: &mut Vec<u8>) {
    let mut digits = [b'0'; 20];
    let mut start = digits.len();
    let mut rest = number;
    while rest > 0 {
        start -= 1;
        digits[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    out.extend_from_slice(&digits[start.min(digits.len() - at_least.clamp(1, 20))..]);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::write_digits;

    proptest! {
        #[test]
        fn digits_are_those_of_the_number(number in any::<u64>(), at_least in 1_usize..=20) {
            let mut out = Vec::new();
            write_digits(number, at_least, &mut out);
            prop_assert_eq!(String::from_utf8(out).unwrap(), format!("{number:0at_least$}"));
        }
    }
}
