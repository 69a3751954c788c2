//! Readable strings, by the name of the field.

use std::borrow::Cow;

use super::row::Row;

/// The subject of a string field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Address,
    City,
    Code,
    Colour,
    Country,
    Currency,
    Email,
    Frequency,
    Language,
    Link,
    Name,
    Note,
    Phone,
    Unit,
    Uuid,
}

const CITIES: [&str; 6] = [
    "Milano",
    "Santiago",
    "Torino",
    "Valparaíso",
    "Bologna",
    "Zürich",
];
const COLOURS: [&str; 4] = ["#1f6feb", "#2da44e", "#bf8700", "#8250df"];
const COUNTRIES: [&str; 6] = ["IT", "CL", "DE", "ES", "FR", "CH"];
const CURRENCIES: [&str; 6] = ["EUR", "USD", "GBP", "CHF", "CLP", "SEK"];
const FREQUENCIES: [&str; 4] = ["monthly", "yearly", "quarterly", "weekly"];
const LANGUAGES: [&str; 4] = ["it", "en", "es", "de"];
const NOTES: [&str; 6] = [
    "Agreed with the client",
    "Waits for the signed order",
    "Reviewed in the monthly meeting",
    "Travel is billed apart",
    "Replaces the offer of last spring",
    "Kick-off in München, then on site",
];
const QUALITIES: [&str; 6] = [
    "Starter", "Team", "Business", "Studio", "Partner", "Premium",
];
const STREETS: [&str; 4] = ["Via Roma", "Avenida Italia", "Hauptstrasse", "Calle Nueva"];
const UNITS: [&str; 4] = ["h", "day", "seat", "GB"];

impl Subject {
    /// Returns the subject by the format or, without one, by the last word of the name.
    pub(crate) fn of(name: &str, format: Option<&str>) -> Option<Self> {
        match format {
            Some("email") => return Some(Self::Email),
            Some("uri" | "url") => return Some(Self::Link),
            Some("uuid") => return Some(Self::Uuid),
            _ => {}
        }
        Some(match name.rsplit('_').next()? {
            "address" | "street" => Self::Address,
            "city" => Self::City,
            "code" | "key" | "reference" | "sku" | "slug" => Self::Code,
            "color" | "colour" => Self::Colour,
            "country" => Self::Country,
            "currency" => Self::Currency,
            "email" | "mail" => Self::Email,
            "frequency" => Self::Frequency,
            "language" | "locale" => Self::Language,
            "link" | "uri" | "url" | "website" => Self::Link,
            "name" | "title" => Self::Name,
            "comment" | "description" | "memo" | "note" | "notes" => Self::Note,
            "mobile" | "phone" => Self::Phone,
            "label" | "unit" => Self::Unit,
            "uuid" => Self::Uuid,
            _ => return None,
        })
    }

    /// Returns whether the values are standardized, such as countries. These are better than
    /// repeating a schema's example.
    pub(crate) fn is_well_known(self) -> bool {
        matches!(
            self,
            Self::Country | Self::Currency | Self::Language | Self::Frequency
        )
    }

    /// Returns a string for a record of the type `owner`, which is in lower-case words.
    pub(crate) fn text(self, owner: &str, row: &Row, bits: u64) -> Cow<'static, str> {
        let number = row.number() + row.element + 1;
        match self {
            Self::Address => format!("{} {}", pick(&STREETS, bits), number % 200 + 1).into(),
            Self::City => pick(&CITIES, bits).into(),
            Self::Code => format!("{}-{number:04}", prefix(owner).to_uppercase()).into(),
            Self::Colour => pick(&COLOURS, bits).into(),
            Self::Country => pick(&COUNTRIES, bits).into(),
            Self::Currency => pick(&CURRENCIES, bits).into(),
            Self::Email => format!("{}.{number}@example.com", prefix(owner)).into(),
            // The first records have each value once, beginning with the documented `monthly`.
            Self::Frequency => pick(&FREQUENCIES, number - 1).into(),
            Self::Language => pick(&LANGUAGES, bits).into(),
            Self::Link => format!("https://example.com/{}/{number}", prefix(owner)).into(),
            Self::Name => format!("{} {owner} {number}", pick(&QUALITIES, bits)).into(),
            Self::Note if bits >> 32 & 3 == 0 => "".into(),
            Self::Note => pick(&NOTES, bits).into(),
            Self::Phone => format!("+39 02 {:07}", bits % 10_000_000).into(),
            Self::Unit => pick(&UNITS, bits).into(),
            Self::Uuid => uuid(bits).into(),
        }
    }
}

fn pick(list: &[&'static str], bits: u64) -> &'static str {
    list[(bits % list.len() as u64) as usize]
}

/// Returns a version 4 UUID.
fn uuid(bits: u64) -> String {
    let other = super::row::mix(bits);
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        bits >> 32,
        bits >> 16 & 0xffff,
        bits & 0xfff,
        other >> 48 & 0x3fff | 0x8000,
        other & 0xffff_ffff_ffff,
    )
}

/// Returns the first three letters of a type's name, such as `pla` for a plan.
pub(crate) fn prefix(owner: &str) -> String {
    owner
        .chars()
        .filter(char::is_ascii_alphabetic)
        .take(3)
        .collect::<String>()
        .to_lowercase()
}

/// Returns the name of a type in words, such as `product level` for `ProductLevel`.
pub(crate) fn words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if (letter.is_uppercase() || letter == '_') && !words.is_empty() {
            words.push(' ');
        }
        if letter != '_' {
            words.extend(letter.to_lowercase());
        }
    }
    words
}

/// Cuts or pads a string to the schema's length in characters.
pub(crate) fn fitted(text: Cow<'_, str>, shortest: usize, longest: Option<usize>) -> Cow<'_, str> {
    let length = text.chars().count();
    if length < shortest {
        let padding = std::iter::repeat_n('x', shortest - length);
        return text.chars().chain(padding).collect::<String>().into();
    }
    match longest {
        Some(longest) if length > longest => text.chars().take(longest).collect::<String>().into(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_words_and_prefixes() {
        assert_eq!(words("ProductLevel"), "product level");
        assert_eq!(words("plan"), "plan");
        assert_eq!(prefix("PlanId"), "pla");
    }

    #[test]
    fn texts_are_cut_and_padded_by_characters() {
        assert_eq!(fitted("Valparaíso".into(), 0, Some(8)), "Valparaí");
        assert_eq!(fitted("ab".into(), 4, None), "abxx");
        assert_eq!(fitted("ab".into(), 2, Some(2)), "ab");
    }
}
