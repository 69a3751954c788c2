//! Checks of valid JSON for programs that accept less than JSON allows.

/// The digits of the longest number: `numeric` of PostgreSQL ends at some 130,000, integers of Python at 4,300.
const LONGEST_NUMBER: usize = 1_000;

/// Returns whether a value has more than `levels` levels of objects and arrays. Most programs parse them by recursion.
///
/// ```
/// assert!(planwire_sync::json::is_deeper("[[0]]", 1));
/// ```
#[must_use]
pub fn is_deeper(json: &str, levels: usize) -> bool {
    let opens = |json: &str| json.bytes().filter(|it| matches!(it, b'[' | b'{')).count();
    if opens(json) <= levels {
        return false;
    }
    let (mut depth, mut deepest, mut in_string) = (0_usize, 0, false);
    let mut bytes = json.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' if in_string => drop(bytes.next()),
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest > levels
}

/// Checks that a value has no NUL, no half of a surrogate pair, and no number of more than 1,000 digits.
///
/// # Errors
///
/// The reason why other programs refuse it, such as `jsonb` of PostgreSQL.
///
/// ```
/// assert_eq!(
///     planwire_sync::json::check(r#"{"name": "\u0000"}"#),
///     Err("contains the character U+0000")
/// );
/// ```
pub fn check(json: &str) -> Result<(), &'static str> {
    let bytes = json.as_bytes();
    // Most values have nothing that would have to be looked at.
    let is_plain = |pair: &[u8]| {
        pair != b"\\u" && !(pair[0].is_ascii_digit() && matches!(pair[1], b'e' | b'E'))
    };
    if bytes.len() <= LONGEST_NUMBER && bytes.windows(2).all(is_plain) {
        return Ok(());
    }
    let mut index = 0;
    while let Some(byte) = bytes.get(index) {
        index = match byte {
            b'"' => string(bytes, index + 1)?,
            b'-' | b'0'..=b'9' => number(json, index)?,
            _ => index + 1,
        };
    }
    Ok(())
}

/// Returns the index behind a string.
fn string(bytes: &[u8], mut index: usize) -> Result<usize, &'static str> {
    // The first half of a surrogate pair waits for the second one.
    let mut high = false;
    loop {
        let escape = match bytes.get(index..) {
            Some([b'\\', b'u', digits @ ..]) => digits.get(..4).and_then(hex),
            Some([b'\\', _, ..]) => None,
            Some([b'"', ..]) | Some([]) | None => {
                return if high { Err(LONE) } else { Ok(index + 1) };
            }
            Some(_) if !high => {
                index += 1;
                continue;
            }
            Some(_) => return Err(LONE),
        };
        match escape {
            Some(0) => return Err("contains the character U+0000"),
            Some(0xD800..=0xDBFF) if !high => high = true,
            Some(0xDC00..=0xDFFF) if high => high = false,
            Some(0xD800..=0xDFFF) => return Err(LONE),
            _ if high => return Err(LONE),
            _ => {}
        }
        index += if escape.is_some() { 6 } else { 2 };
    }
}

const LONE: &str = "contains half of a surrogate pair";

fn hex(digits: &[u8]) -> Option<u32> {
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// Returns the index behind a number.
fn number(json: &str, start: usize) -> Result<usize, &'static str> {
    let rest = &json[start..];
    let length = rest
        .bytes()
        .position(|it| !matches!(it, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
        .unwrap_or(rest.len());
    let text = &rest[..length];
    let exponent = match text.split_once(['e', 'E']) {
        Some((_, exponent)) => exponent.parse::<i32>().unwrap_or(i32::MAX),
        None => 0,
    };
    if length > LONGEST_NUMBER || exponent.unsigned_abs() as usize > LONGEST_NUMBER {
        return Err("contains a number of more than 1,000 digits");
    }
    Ok(start + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_strings_and_numbers_are_found() {
        for (json, expected) in [
            (
                r#"{"a": ["\ud83d\ude00 \\u0000 \" 😀", -1.5e-10, null]}"#,
                None,
            ),
            (r#"["\\\u0000"]"#, Some("contains the character U+0000")),
            (r#"["\ud83d"]"#, Some(LONE)),
            (r#"["\ud83dx"]"#, Some(LONE)),
            (r#"["\ud83d\n"]"#, Some(LONE)),
            (r#"["\ud83d\ud83d"]"#, Some(LONE)),
            (r#"["\ude00"]"#, Some(LONE)),
            (r#"{"\ude00": 1}"#, Some(LONE)),
            ("[1e1000]", None),
            (
                "[1e1001]",
                Some("contains a number of more than 1,000 digits"),
            ),
            (
                "1E-99999999999",
                Some("contains a number of more than 1,000 digits"),
            ),
        ] {
            assert_eq!(check(json).err(), expected, "{json}");
        }
        let digits = "9".repeat(LONGEST_NUMBER + 1);
        assert!(check(&digits).is_err() && check(&digits[1..]).is_ok());
    }

    #[test]
    fn only_nesting_is_deep() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(!is_deeper(&nested(9), 9));
        assert!(is_deeper(&nested(10), 9));
        assert!(!is_deeper(&format!("[{}\"\\\"[\"]", "[],".repeat(9)), 9));
        assert!(!is_deeper(&format!("\"\\\"{}\"", "[".repeat(2 * 9)), 9));
    }
}
