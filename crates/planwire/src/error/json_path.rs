//! Finds the path of the value at which reading JSON stopped.
//!
//! A deserializer that tracks its path would be compiled for every type again, a third of the crate. The position that
//! serde_json reports is enough to find the path afterwards.

/// The path of the value at which serde_json reported an error, such as `tiers[0].amount`, and `.` for the
/// text as a whole. The text is JSON.
pub(super) fn path_of(text: &str, error: &serde_json::Error) -> String {
    let line = error.line().saturating_sub(1);
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    // A missing field is reported after the brace that closes its object, and so is the last value of an object if a
    // hand-written `Deserialize` refuses it.
    let is_missing = error.to_string().starts_with("missing field");
    Walk {
        text: text.as_bytes(),
        at: 0,
        offset: start + error.column(),
        is_missing,
        steps: Vec::new(),
    }
    .path()
}

/// A step from a value into one of its parts.
enum Step {
    Key(String),
    Index(usize),
}

/// A walk through a JSON text to the value at an offset.
struct Walk<'text> {
    text: &'text [u8],
    at: usize,
    offset: usize,
    is_missing: bool,
    /// The path so far: one step for each object and list that is open.
    steps: Vec<Step>,
}

impl Walk<'_> {
    fn path(mut self) -> String {
        while let Some(byte) = self.text.get(self.at).copied() {
            match byte {
                b'{' | b'[' => {
                    if self.at == self.offset && !self.is_missing {
                        return self.here();
                    }
                    self.steps.push(match byte {
                        b'{' => Step::Key(String::new()),
                        _ => Step::Index(0),
                    });
                    self.at += 1;
                }
                b'}' | b']' => {
                    let last = self.here();
                    self.steps.pop();
                    self.at += 1;
                    if self.at >= self.offset {
                        let is_empty = self
                            .text
                            .get(..self.at - 1)
                            .is_some_and(|text| text.trim_ascii_end().ends_with(b"{"));
                        return if self.is_missing || is_empty {
                            self.here()
                        } else {
                            last
                        };
                    }
                }
                b',' => {
                    if self.at >= self.offset && !self.is_missing {
                        return self.here();
                    }
                    if let Some(Step::Index(index)) = self.steps.last_mut() {
                        *index += 1;
                    }
                    self.at += 1;
                }
                b':' | b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                _ => {
                    let scalar = self.scalar();
                    if self.is_key() {
                        if let Some(Step::Key(key)) = self.steps.last_mut() {
                            *key = scalar;
                        }
                    } else if self.at >= self.offset && !self.is_missing {
                        return self.here();
                    }
                }
            }
        }
        ".".to_owned()
    }

    /// Steps over a scalar. Returns its content if it is a string.
    fn scalar(&mut self) -> String {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = if rest.first() == Some(&b'"') {
            let mut escaped = false;
            let end = rest.iter().skip(1).position(|byte| {
                let ends = *byte == b'"' && !escaped;
                escaped = *byte == b'\\' && !escaped;
                ends
            });
            end.map_or(rest.len(), |end| end + 2)
        } else {
            rest.iter()
                .position(|byte| b",]} \t\r\n".contains(byte))
                .unwrap_or(rest.len())
                .max(1)
        };
        self.at += length;
        let scalar = rest.get(..length).unwrap_or_default();
        serde_json::from_slice(scalar).unwrap_or_default()
    }

    /// Returns whether the last value is the name of a field.
    fn is_key(&self) -> bool {
        let rest = self.text.get(self.at..).unwrap_or_default();
        matches!(self.steps.last(), Some(Step::Key(_)))
            && rest.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
    }

    fn here(&self) -> String {
        let mut path = String::new();
        for step in &self.steps {
            match step {
                Step::Key(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        if path.is_empty() {
            ".".to_owned()
        } else {
            path
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::path_of;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only its shape matters")]
    struct Plan {
        name: String,
        tiers: Vec<Tier>,
        #[serde(default)]
        extra: Option<Tier>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only its shape matters")]
    struct Tier {
        amount: crate::Decimal,
        on: Option<chrono::NaiveDate>,
    }

    #[test]
    fn the_path_is_that_of_the_value() {
        let paths = [
            r#"{"name": 3, "tiers": []}"#,
            r#"{"name": "a", "tiers": [{"amount": 1}, {"amount": "x"}]}"#,
            "{\"name\": \"a\",\n \"tiers\": [{\"amount\": 1,\n \"on\": \"soon\"}]}",
            r#"{"name": "a\"]}", "tiers": [{"on": "2026-01-01"}]}"#,
            r#"{"name": "a", "extra": {"amount": 1}}"#,
            r#"{"name": "a", "tiers": {"amount": 1}}"#,
            r#"{"name": "a", "tiers": [[1], 2]}"#,
            r#"{"name": "a", "tiers": null}"#,
            r#"[1, 2]"#,
            r#"{"tiers": [], "name": "a", "extra": {"amount": true}, "more": [1, {"a": "b"}]}"#,
            r#""#,
        ]
        .map(|text| {
            let error = serde_json::from_str::<Plan>(text).unwrap_err();
            format!("{} <- {error}", path_of(text, &error))
        });
        insta::assert_snapshot!(paths.join("\n"), @"
        name <- invalid type: integer `3`, expected a string at line 1 column 10
        tiers[1].amount <- invalid type: a string, expected a number at line 1 column 54
        tiers[0].on <- input contains invalid characters at line 3 column 13
        tiers[0] <- missing field `amount` at line 1 column 48
        . <- missing field `tiers` at line 1 column 37
        tiers <- invalid type: map, expected a sequence at line 1 column 23
        tiers[0][0] <- invalid length 1, expected struct Tier with 2 elements at line 1 column 27
        tiers <- invalid type: null, expected a sequence at line 1 column 27
        [0] <- invalid type: integer `1`, expected a string at line 1 column 2
        extra.amount <- invalid type: a boolean, expected a number at line 1 column 52
        . <- EOF while parsing a value at line 1 column 0
        ");
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_odd(text in "[\\[\\]{}\",:a1 \\\\n\n-]{0,40}") {
            if let Err(error) = serde_json::from_str::<Plan>(&text) {
                path_of(&text, &error);
            }
        }
    }
}
