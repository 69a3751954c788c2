//! The size of results.

use serde_json::value::RawValue;

use crate::record::{Fields, push_string};

/// The maximum of bytes of the records of a result. With the fields around them it has at most 25,000.
pub(crate) const MOST_BYTES: usize = 23_500;

/// The lengths of strings and lists to try for a value that is too large.
const LENGTHS: [usize; 4] = [2_000, 400, 80, 20];

/// Returns a value that is shortened to a number of bytes, and whether it was shortened: long strings and lists are cut.
/// Tokens have to be hidden before, because half a token is not found.
pub(crate) fn shortened(json: String, most: usize) -> (String, bool) {
    if json.len() <= most {
        return (json, false);
    }
    for longest in LENGTHS {
        let mut text = String::new();
        write(&json, longest, &mut text);
        if text.len() <= most {
            return (text, true);
        }
    }
    (
        r#""(too large: choose fields with `fields`)""#.to_owned(),
        true,
    )
}

fn write(json: &str, longest: usize, into: &mut String) {
    match json.as_bytes().first() {
        Some(b'{') => {
            let fields = serde_json::from_str::<Fields<'_>>(json).unwrap_or_default();
            into.push('{');
            for (at, (name, value)) in fields.0.iter().enumerate() {
                if at > 0 {
                    into.push(',');
                }
                push_string(name, into);
                into.push(':');
                write(value.get(), longest, into);
            }
            into.push('}');
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
            into.push('[');
            for (at, item) in items.iter().take(longest).enumerate() {
                if at > 0 {
                    into.push(',');
                }
                write(item.get(), longest, into);
            }
            if items.len() > longest {
                push_string(&format!(", and {} more", items.len() - longest), {
                    into.push(',');
                    into
                });
            }
            into.push(']');
        }
        Some(b'"') => {
            let text: String = serde_json::from_str(json).unwrap_or_default();
            match text.char_indices().nth(longest) {
                Some((end, _)) => {
                    let rest = text.chars().count() - longest;
                    let cut = text.get(..end).unwrap_or_default();
                    push_string(&format!("{cut}… ({rest} more characters)"), into);
                }
                None => into.push_str(json),
            }
        }
        _ => into.push_str(json),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_value_is_cut_and_says_so() {
        let text = "x".repeat(30_000);
        let (cut, is_cut) = shortened(format!(r#"{{"notes":"{text}","id":7}}"#), 25_000);
        assert!(is_cut && cut.len() < 25_000, "{}", cut.len());
        assert!(
            cut.ends_with(r#"… (28000 more characters)","id":7}"#),
            "{cut}"
        );
        let many = format!("[{}]", vec!["1"; 30_000].join(","));
        let (cut, _) = shortened(many, 25_000);
        assert!(cut.ends_with(r#"1,", and 28000 more"]"#), "{cut}");
        assert_eq!(shortened("1".to_owned(), 25_000), ("1".to_owned(), false));
    }
}
