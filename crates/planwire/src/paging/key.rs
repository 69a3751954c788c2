//! What a record is known by while a list is read.

use std::fmt;

/// A record's identifier, small where it can be. A number and its text are the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    Integer(i64),
    Text(Box<str>),
}

impl Key {
    /// The key of an identifier that is an integer, or whatever else the API sends for one.
    pub(crate) fn from_integer(integer: Option<i64>, identifier: &impl fmt::Display) -> Self {
        integer.map_or_else(|| Self::Text(identifier.to_string().into()), Self::Integer)
    }

    pub(crate) fn from_text(text: &str) -> Self {
        // `012` is another text than `12`. Most identifiers of text begin with a letter, and few bytes tell.
        let integer = text
            .parse()
            .ok()
            .filter(|_| text == "0" || !text.starts_with(['0', '+']) && !text.starts_with("-0"));
        integer.map_or_else(|| Self::Text(text.into()), Self::Integer)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(formatter),
            Self::Text(text) => formatter.write_str(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn a_number_and_its_text_are_the_same() {
        assert_eq!(Key::from_text("12"), Key::Integer(12));
        assert_eq!(Key::from_text("-3"), Key::Integer(-3));
        assert_eq!(Key::from_text("0"), Key::Integer(0));
        for text in [
            "012",
            "+12",
            "-0",
            "pla_1",
            "",
            "1.0",
            "99999999999999999999",
        ] {
            assert_eq!(Key::from_text(text), Key::Text(text.into()));
        }
    }
}
