//! Where in a JSON text a reader stopped.
//!
//! A deserializer that keeps track of its path would have to be compiled for every type once more, which is a
//! third of the crate; the position that serde_json reports is enough to find the path afterwards.

/// The path of the value at which serde_json reported an error, such as `tiers[0].amount`, and `.` for the
/// text as a whole. The text is JSON.
pub(super) fn path_of(text: &str, error: &serde_json::Error) -> String {
    let line = error.line().saturating_sub(1);
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    // A missing field is reported before the brace that closes its object.
    let closing = error.to_string().starts_with("missing field");
    Walk {
        text: text.as_bytes(),
        at: 0,
        offset: start + error.column(),
        closing,
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
    closing: bool,
    /// The parts that lead to where it is: one for each object and list that is open.
    steps: Vec<Step>,
}

impl Walk<'_> {
    fn path(mut self) -> String {
        while let Some(byte) = self.text.get(self.at).copied() {
            match byte {
                b'{' | b'[' => {
                    if self.at == self.offset && !self.closing {
                        return self.here();
                    }
                    self.steps.push(match byte {
                        b'{' => Step::Key(String::new()),
                        _ => Step::Index(0),
                    });
                    self.at += 1;
                }
                b'}' | b']' => {
                    self.steps.pop();
                    self.at += 1;
                    let reached = if self.closing {
                        self.at > self.offset
                    } else {
                        self.at >= self.offset
                    };
                    if reached {
                        return self.here();
                    }
                }
                b',' => {
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
                    } else if self.at >= self.offset && !self.closing {
                        return self.here();
                    }
                }
            }
        }
        ".".to_owned()
    }

    /// Steps over a scalar; what it says, where it is a text.
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

    /// Whether what was stepped over is the name of a field.
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
        insta::assert_snapshot!(paths.join("\n"), @"");
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
