//! JSON as the vendor sent it, without a conversion through our types.

use std::borrow::Cow;
use std::fmt::Write as _;

use planwire::RawRecord;
use serde_json::value::RawValue;

use super::Encoder;
use super::columns::Columns;
use crate::terminal::is_unsafe;

/// The style of the JSON.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Style {
    /// Set for one line per value, for people.
    pub(super) is_indented: bool,
    /// Set to escape control characters for a terminal.
    pub(super) is_escaped: bool,
}

impl Style {
    /// Adds a value without a line break at its end; `depth` is its nesting.
    pub(super) fn write(self, json: &str, depth: usize, into: &mut Vec<u8>) {
        let json = match self.is_escaped {
            true => escaped(json),
            false => Cow::Borrowed(json),
        };
        let json = match self.is_indented {
            true => Cow::Owned(indented(&json, depth)),
            false => one_line(&json),
        };
        into.extend_from_slice(json.as_bytes());
    }
}

/// Returns the records of a portion, or the selected fields of each.
fn chosen<'r>(columns: Option<&mut Columns>, records: &'r [RawRecord]) -> Vec<Cow<'r, str>> {
    let Some(columns) = columns else {
        return records.iter().map(|it| it.as_json().into()).collect();
    };
    let rows = columns.values(records);
    let rows = rows
        .iter()
        .map(|row| object(columns.names().zip(row)).into());
    rows.collect()
}

/// Returns an object of the fields that a record contains.
fn object<'c>(fields: impl Iterator<Item = (&'c str, &'c Option<&'c RawValue>)>) -> String {
    let mut object = String::from("{");
    for (name, value) in fields {
        let Some(value) = value else { continue };
        if object.len() > 1 {
            object.push(',');
        }
        // Writing to a `String` cannot fail.
        let _ = write!(object, "{}:{value}", serde_json::Value::from(name));
    }
    object.push('}');
    object
}

/// One record per line.
pub(super) struct Lines {
    pub(super) columns: Option<Columns>,
    pub(super) style: Style,
}

impl Encoder for Lines {
    fn encode(&mut self, records: &[RawRecord], into: &mut Vec<u8>) {
        for record in chosen(self.columns.as_mut(), records) {
            self.style.write(&record, 0, into);
            into.push(b'\n');
        }
    }

    fn finish(&mut self, _: &mut Vec<u8>) {}

    fn notes(&self) -> Vec<String> {
        self.columns.as_ref().map_or_else(Vec::new, Columns::notes)
    }
}

/// One array, one record per line. If the list ends early, the array stays open, so that it is recognizably
/// incomplete.
pub(super) struct Array {
    columns: Option<Columns>,
    style: Style,
    is_begun: bool,
}

impl Array {
    pub(super) fn new(columns: Option<Columns>, style: Style) -> Self {
        Self {
            columns,
            style,
            is_begun: false,
        }
    }
}

impl Encoder for Array {
    fn encode(&mut self, records: &[RawRecord], into: &mut Vec<u8>) {
        for record in chosen(self.columns.as_mut(), records) {
            into.extend_from_slice(if self.is_begun { b",\n" } else { b"[\n" });
            self.is_begun = true;
            if self.style.is_indented {
                into.extend_from_slice(INDENT.as_bytes());
            }
            self.style.write(&record, 1, into);
        }
    }

    fn finish(&mut self, into: &mut Vec<u8>) {
        into.extend_from_slice(if self.is_begun { b"\n]\n" } else { b"[]\n" });
    }

    fn cut(&mut self, into: &mut Vec<u8>) -> Option<&'static str> {
        self.is_begun.then(|| {
            into.push(b'\n');
            "the JSON is incomplete: its array is not closed"
        })
    }

    fn notes(&self) -> Vec<String> {
        self.columns.as_ref().map_or_else(Vec::new, Columns::notes)
    }
}

/// Returns JSON on one line. Line breaks in it occur only between its parts.
pub(super) fn one_line(json: &str) -> Cow<'_, str> {
    if !json.contains(['\n', '\r']) {
        return Cow::Borrowed(json);
    }
    let mut line = String::with_capacity(json.len());
    for (character, place) in characters(json) {
        if place == Place::String || !character.is_ascii_whitespace() {
            line.push(character);
        }
    }
    Cow::Owned(line)
}

const INDENT: &str = "  ";

/// Returns JSON with one line for each value of an object or an array; numbers are unchanged.
fn indented(json: &str, depth: usize) -> String {
    let mut text = String::with_capacity(json.len() * 2);
    let mut depth = depth;
    let mut is_empty = false;
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        (0..depth).for_each(|_| text.push_str(INDENT));
    };
    for (character, place) in characters(json) {
        if place == Place::Between && character.is_ascii_whitespace() {
            continue;
        }
        let closes = place == Place::Between && matches!(character, '}' | ']');
        if closes {
            depth = depth.saturating_sub(1);
        }
        // After an opening bracket, everything but its end begins a line; so does an end after a value.
        if is_empty != closes {
            line(&mut text, depth);
        }
        is_empty = false;
        text.push(character);
        if place == Place::String {
            continue;
        }
        match character {
            '{' | '[' => {
                depth += 1;
                is_empty = true;
            }
            ',' => line(&mut text, depth),
            ':' => text.push(' '),
            _ => {}
        }
    }
    text
}

/// Returns JSON with escapes for control characters, which occur only in strings.
fn escaped(json: &str) -> Cow<'_, str> {
    if !json.contains(|it| is_unsafe(it) && !it.is_ascii_whitespace()) {
        return Cow::Borrowed(json);
    }
    let mut safe = String::with_capacity(json.len() + 6);
    for character in json.chars() {
        // JSON cannot escape whitespace between its parts, and its strings contain none.
        if is_unsafe(character) && !character.is_ascii_whitespace() {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                // Writing to a `String` cannot fail.
                let _ = write!(safe, "\\u{unit:04x}");
            }
        } else {
            safe.push(character);
        }
    }
    Cow::Owned(safe)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Within a string, including its quotes.
    String,
    Between,
}

/// Returns the characters of JSON, each with its place.
fn characters(json: &str) -> impl Iterator<Item = (char, Place)> {
    let (mut in_string, mut is_escaped) = (false, false);
    json.chars().map(move |character| {
        if !in_string {
            in_string = character == '"';
            let place = if in_string {
                Place::String
            } else {
                Place::Between
            };
            return (character, place);
        }
        in_string = is_escaped || character != '"';
        is_escaped = !is_escaped && character == '\\';
        (character, Place::String)
    })
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

    #[test]
    fn people_get_a_line_for_each_value() {
        insta::assert_snapshot!(indented(r#"{"a":1.50,"b":[],"c":{ },"d":[{"e":"x, {y}: \"z\""},null],"f":{"g":[1,[2]]}}"#, 0), @r#"
        {
          "a": 1.50,
          "b": [],
          "c": {},
          "d": [
            {
              "e": "x, {y}: \"z\""
            },
            null
          ],
          "f": {
            "g": [
              1,
              [
                2
              ]
            ]
          }
        }
        "#);
    }

    #[test]
    fn nothing_takes_command_of_a_terminal() {
        let json = "{\"a\u{9b}\u{202e}\":\n \"\u{7f}\u{85}\u{61c} \u{e9} \\u001b\"}";
        assert_eq!(
            escaped(json),
            "{\"a\\u009b\\u202e\":\n \"\\u007f\\u0085\\u061c \u{e9} \\u001b\"}"
        );
    }

    proptest! {
        #[test]
        fn each_style_means_the_same(key: String, text: String, number: i64) {
            let value = serde_json::json!({ key: [text, number, {}, [[]]], "b": null });
            let pretty = serde_json::to_string_pretty(&value).unwrap();
            for (is_indented, is_escaped) in [(false, false), (false, true), (true, true)] {
                let mut written = Vec::new();
                Style { is_indented, is_escaped }.write(&pretty, 0, &mut written);
                prop_assert_eq!(serde_json::from_slice::<serde_json::Value>(&written).unwrap(), value.clone());
            }
            let line = one_line(&pretty);
            prop_assert!(!line.contains('\n'));
            prop_assert_eq!(&indented(&line, 0), &pretty);
        }
    }
}
