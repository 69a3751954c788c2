//! Reads the records of a page one by one, after the page could not be read as a whole, so that one unreadable record does
//! not hide the others.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::fetched::NEXT_PAGE;
use crate::error::decoding::{json, other_shape, shown, unreadable};
use crate::error::{Error, RecordPlace, Result};
use crate::identity::Identity;
use crate::operation::Paging;

/// The most unreadable records of a page that are returned: more than a list may have.
const MOST_UNREADABLE: usize = 1_001;

/// A record that has yet to be read.
pub(crate) struct UnreadRecord<'body> {
    index: usize,
    json: &'body str,
    is_utf8: bool,
}

impl UnreadRecord<'_> {
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T> {
        if !self.is_utf8 {
            let record = RecordPlace {
                index: self.index,
                id: None,
                path: ".".to_owned(),
                identity: Identity::of_json(self.json),
            };
            return Err(Error::unreadable_record("", "it is not UTF-8", record));
        }
        serde_json::from_str(self.json).map_err(|error| unreadable(self.index, self.json, &error))
    }
}

/// The fields of a page beside its records.
pub(crate) struct Salvaged {
    pub(crate) total: Option<u64>,
    pub(crate) has_next: Option<bool>,
}

/// Passes the records of a page to `read`, one by one; `read` returns whether it could read the record. `whole` is the error
/// of reading the page.
pub(crate) fn salvage(
    body: &[u8],
    paging: Option<Paging>,
    whole: &serde_json::Error,
    read: &mut dyn FnMut(UnreadRecord<'_>) -> bool,
) -> Result<Salvaged> {
    let start = body.len() - without_mark(body).len();
    let repaired = repaired(without_mark(body));
    let text = json(&repaired)?;
    let page = Envelope::of(text, paging, whole)?;
    let (mut unreadable, mut index) = (0, 0);
    let outcome = each(page.records, &mut |json| {
        // The offset of the record in the body as it was received.
        let from = json.as_ptr() as usize - text.as_ptr() as usize + start;
        let is_utf8 = body
            .get(from..from + json.len())
            .is_some_and(|record| std::str::from_utf8(record).is_ok());
        let record = UnreadRecord {
            index,
            json,
            is_utf8,
        };
        unreadable += usize::from(!read(record));
        index += 1;
        unreadable < MOST_UNREADABLE
    });
    let is_cut = unreadable >= MOST_UNREADABLE;
    if let (Err(_), false) = (outcome, is_cut) {
        return Err(page.not_a_list());
    }
    // If every record can be read, the envelope cannot, unless the cause was a byte order mark.
    if unreadable == 0 && start == 0 {
        return Err(other_shape(whole));
    }
    Ok(Salvaged {
        total: page.total,
        has_next: page.has_next,
    })
}

/// Returns the body after a byte order mark.
fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Returns the body with a question mark for each byte that is not UTF-8, so that offsets stay the same.
fn repaired(body: &[u8]) -> Cow<'_, [u8]> {
    if std::str::from_utf8(body).is_ok() {
        return Cow::Borrowed(body);
    }
    let mut repaired = Vec::with_capacity(body.len());
    for chunk in body.utf8_chunks() {
        repaired.extend_from_slice(chunk.valid().as_bytes());
        repaired.extend(chunk.invalid().iter().map(|_| b'?'));
    }
    Cow::Owned(repaired)
}

/// The JSON of a page whose records are not decoded.
struct Envelope<'text> {
    text: &'text str,
    records: &'text str,
    /// The field that holds the records, if the page is an object.
    field: Option<&'static str>,
    total: Option<u64>,
    has_next: Option<bool>,
}

impl<'text> Envelope<'text> {
    fn of(text: &'text str, paging: Option<Paging>, whole: &serde_json::Error) -> Result<Self> {
        let mut page = Self {
            text,
            records: text,
            field: None,
            total: None,
            has_next: None,
        };
        let Some(Paging::Page { records, total, .. }) = paging else {
            return Ok(page);
        };
        page.field = Some(records);
        let Ok(fields) = serde_json::from_str::<BTreeMap<Cow<'_, str>, &RawValue>>(text) else {
            return Err(other_shape(whole));
        };
        let field = |name: &str| fields.get(name).map(|value| value.get());
        page.records = field(records).ok_or_else(|| page.not_a_list())?;
        let total = field(total).and_then(|total| serde_json::from_str(total).ok());
        page.total = Some(total.ok_or_else(|| other_shape(whole))?);
        page.has_next = field(NEXT_PAGE).map(|next| next != "null");
        Ok(page)
    }

    fn not_a_list(&self) -> Error {
        let shown = shown(self.text);
        let what = match self.field {
            Some(field) => format!("the response contains no list `{field}`: {shown}"),
            None => format!("the response is not a list: {shown}"),
        };
        Error::decoding(what, None)
    }
}

/// Passes the values of a list one by one until one is refused, so that a list of millions is not kept in memory.
fn each(list: &str, take: &mut dyn FnMut(&str) -> bool) -> serde_json::Result<()> {
    struct Each<'take>(&'take mut dyn FnMut(&str) -> bool);

    impl<'de> DeserializeSeed<'de> for Each<'_> {
        type Value = ();

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
            deserializer.deserialize_seq(self)
        }
    }

    impl<'de> Visitor<'de> for Each<'_> {
        type Value = ();

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
            while let Some(value) = list.next_element::<&RawValue>()? {
                if !(self.0)(value.get()) {
                    break;
                }
            }
            Ok(())
        }
    }

    Each(take).deserialize(&mut serde_json::Deserializer::from_str(list))
}
