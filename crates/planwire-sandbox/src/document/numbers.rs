//! The numbers of a JSON text, as they are written.

/// The numbers of a JSON text, in order. Invalid JSON is refused elsewhere.
pub(super) struct Numbers<'j> {
    rest: &'j [u8],
}

impl<'j> Numbers<'j> {
    pub(super) fn of(json: &'j [u8]) -> Self {
        Self { rest: json }
    }

    /// Consumes the bytes before the first one for which `ends` is true.
    fn take(&mut self, ends: impl Fn(u8) -> bool) -> &'j [u8] {
        let end = self.rest.iter().position(|byte| ends(*byte));
        let (taken, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        taken
    }

    /// Skips a string after its opening quote.
    fn pass_string(&mut self) {
        loop {
            self.take(|byte| matches!(byte, b'"' | b'\\'));
            let length = match self.rest {
                [b'\\', ..] => 2,
                _ => 1,
            };
            let closes = length == 1;
            self.rest = self.rest.get(length..).unwrap_or_default();
            if closes {
                return;
            }
        }
    }
}

impl<'j> Iterator for Numbers<'j> {
    type Item = &'j str;

    fn next(&mut self) -> Option<&'j str> {
        loop {
            self.take(|byte| byte == b'"' || byte == b'-' || byte.is_ascii_digit());
            if let [b'"', rest @ ..] = self.rest {
                self.rest = rest;
                self.pass_string();
                continue;
            }
            let number = self.take(|byte| !byte.is_ascii_digit() && !b"+-.eE".contains(&byte));
            // The number contains only ASCII.
            let number = std::str::from_utf8(number).ok();
            return number.filter(|number| !number.is_empty());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    #[test]
    fn strings_are_passed_over() {
        let json = br#"[1, "2\\", -3.50, {"4\"5": 6e7}, true, "8"]"#;
        let numbers: Vec<_> = Numbers::of(json).collect();
        assert_eq!(numbers, ["1", "-3.50", "6e7"]);
        for cut_short in ["", "\"1", "\"1\\", "[\"\\"] {
            assert_eq!(Numbers::of(cut_short.as_bytes()).next(), None);
        }
    }
}
