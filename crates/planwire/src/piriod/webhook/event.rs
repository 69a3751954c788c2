//! What a delivery tells.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use planwire_client::UnknownValue;
use serde::Serialize;
use serde::ser::{Error as _, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::error::WebhookError;
use super::payload::Payload;

/// Something that happened to an object.
///
/// It is written as JSON, for a queue or for [`Secret::sign`](super::Secret::sign), and read by
/// [`Secret::verify`](super::Secret::verify), or without a check by [`Event::unverified`].
// It has no `Deserialize`, which would read it unchecked without a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Event {
    /// What happened.
    pub name: EventName,
    /// The identifier of the object; the digits, if the vendor sends a number. `parse` makes a typed identifier of it:
    ///
    /// ```no_run
    /// # use planwire::piriod::webhook::Event;
    /// # async fn example(piriod: planwire::Piriod, event: Event) -> planwire::Result<()> {
    /// use planwire::piriod::PaymentId;
    ///
    /// let id: PaymentId = event.object_id.parse()?;
    /// let payment = piriod.payments().get(id).await?;
    /// # Ok(()) }
    /// ```
    pub object_id: String,
    /// What else the payload holds, in its order. The vendor documents nothing else.
    pub further: Vec<Field>,
}

impl Event {
    /// An event, to be signed for a test.
    pub fn new(name: impl Into<EventName>, object_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            object_id: object_id.into(),
            further: Vec::new(),
        }
    }

    /// Reads a delivery without checking who sent it: for a webhook that has no secret.
    ///
    /// Anybody who knows the address of the endpoint can have sent it, so ask the API for the object before
    /// anything is done.
    ///
    /// ```
    /// use planwire::piriod::webhook::{Event, EventName};
    ///
    /// let event = Event::unverified(br#"{"event": "payment.created", "object_id": "pay_1", "at": null}"#)?;
    /// assert_eq!(event.name, EventName::PaymentCreated);
    /// assert_eq!(event.object_id, "pay_1");
    /// assert_eq!((&*event.further[0].name, &*event.further[0].json), ("at", "null"));
    /// # Ok::<(), planwire::piriod::webhook::WebhookError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where the body is not a JSON object, lacks `event` or `object_id` or has something else than a text, a
    /// number or a boolean there, has a name twice, or is larger than [`LARGEST_BODY`](super::LARGEST_BODY).
    pub fn unverified(body: &[u8]) -> Result<Self, WebhookError> {
        Payload::parse(body)?.into_event()
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2 + self.further.len()))?;
        map.serialize_entry("event", self.name.as_str())?;
        map.serialize_entry("object_id", &self.object_id)?;
        for Field { name, json } in &self.further {
            let value: &RawValue = serde_json::from_str(json).map_err(S::Error::custom)?;
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// A field of a payload that the vendor does not document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its value as it is written, JSON: a text has its quotation marks.
    pub json: String,
}

/// What happened.
///
/// The vendor gives no full list. A value that is not known here is `Unknown`, and goes out as it came in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventName {
    /// `payment.created`
    PaymentCreated,
    /// `invoice.finalized`. Known only from a public client.
    InvoiceFinalized,
    /// A value that is not known here.
    Unknown(UnknownValue),
}

impl EventName {
    /// The values that are known.
    pub const VALUES: &'static [&'static str] = &["payment.created", "invoice.finalized"];

    /// The value as Piriod spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymentCreated => "payment.created",
            Self::InvoiceFinalized => "invoice.finalized",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for EventName {
    fn from(text: &str) -> Self {
        match text {
            "payment.created" => Self::PaymentCreated,
            "invoice.finalized" => Self::InvoiceFinalized,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

impl FromStr for EventName {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for EventName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
