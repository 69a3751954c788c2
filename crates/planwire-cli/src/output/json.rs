//! JSON, to the letter: what the vendor sent goes through no type of ours.

use std::borrow::Cow;

use planwire::RawRecord;

use super::Encoder;

/// One record a line.
#[derive(Debug)]
pub(crate) struct Lines;

impl Encoder for Lines {
    fn encode(&mut self, records: &[RawRecord], into: &mut Vec<u8>) {
        for record in records {
            into.extend_from_slice(one_line(record.as_json()).as_bytes());
            into.push(b'\n');
        }
    }

    fn finish(&mut self, _: &mut Vec<u8>) {}
}

/// One array, a record a line. Where it breaks off, it stays open, so that nobody takes it for the whole.
#[derive(Debug, Default)]
pub(crate) struct Array {
    is_begun: bool,
}

impl Encoder for Array {
    fn encode(&mut self, records: &[RawRecord], into: &mut Vec<u8>) {
        for record in records {
            into.extend_from_slice(if self.is_begun { b",\n" } else { b"[\n" });
            self.is_begun = true;
            into.extend_from_slice(one_line(record.as_json()).as_bytes());
        }
    }

    fn finish(&mut self, into: &mut Vec<u8>) {
        into.extend_from_slice(if self.is_begun { b"\n]\n" } else { b"[]\n" });
    }
}

/// JSON on one line: as it is, unless it was sent with line breaks, which stand only between its parts.
pub(super) fn one_line(json: &str) -> Cow<'_, str> {
    if !json.contains(['\n', '\r']) {
        return Cow::Borrowed(json);
    }
    let mut line = String::with_capacity(json.len());
    let (mut in_string, mut is_escaped) = (false, false);
    for character in json.chars() {
        if in_string {
            in_string = is_escaped || character != '"';
            is_escaped = !is_escaped && character == '\\';
        } else if character.is_ascii_whitespace() {
            continue;
        } else {
            in_string = character == '"';
        }
        line.push(character);
    }
    Cow::Owned(line)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn line_breaks_go_and_texts_stay() {
        assert_eq!(one_line(r#"{"a": 1.50}"#), r#"{"a": 1.50}"#);
        assert_eq!(
            one_line("{\r\n  \"a b\" : \"c \\\" d\\\\\",\n\t\"e\": [ 1.50 ]\n}"),
            r#"{"a b":"c \" d\\","e":[1.50]}"#
        );
    }

    proptest! {
        #[test]
        fn one_line_means_the_same(key: String, text: String, number: i64) {
            let value = serde_json::json!({ key: [text, number], "b": null });
            let pretty = serde_json::to_string_pretty(&value).unwrap();
            let line = one_line(&pretty);
            prop_assert!(!line.contains('\n'));
            prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&line).unwrap(), value);
        }
    }
}
