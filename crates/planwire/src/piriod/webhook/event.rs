//! The event of a delivery.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use planwire_client::UnknownValue;
use serde::Serialize;
use serde::ser::{Error as _, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::error::WebhookError;
use super::payload::Payload;

/// An event: something that happened to an object.
///
/// It serializes as JSON, for a queue or for [`Secret::sign`](super::Secret::sign). [`Secret::verify`](super::Secret::verify)
/// reads it, and [`Event::unverified`] without a check.
// It has no `Deserialize`, which would read it unchecked silently.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Event {
    /// The name of the event.
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
    /// The undocumented fields of the payload, in their order.
    pub further: Vec<Field>,
}

impl Event {
    /// Creates an event, to sign it for a test.
    pub fn new(name: impl Into<EventName>, object_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            object_id: object_id.into(),
            further: Vec::new(),
        }
    }

    /// Reads a delivery without verifying its sender: for a webhook without a secret.
    ///
    /// Anybody who knows the URL of the endpoint can have sent it, so request the object from the API before you act.
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
    /// If the body is not a JSON object, lacks `event` or `object_id`, has another value than a string, a number or a boolean
    /// there, has a duplicate name, or is larger than [`LARGEST_BODY`](super::LARGEST_BODY).
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

/// An undocumented field of a payload.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Field {
    /// The name.
    pub name: String,
    /// The value as JSON, unchanged: a string has its quotation marks.
    pub json: String,
}

/// The name of an event.
///
/// Undocumented: the full list. A value that is not known here is `Unknown`, and is written as it was received.
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
    /// The known values.
    pub const VALUES: &'static [&'static str] = &["payment.created", "invoice.finalized"];

    /// Returns the value as Piriod sends it.
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
