//! Webhooks: HTTP calls that Piriod makes when something happens.
//!
//! A webhook is set up in Piriod's dashboard. Each delivery is a POST of a JSON object with `event` and `object_id`, and may
//! have a signature in the header [`SIGNATURE_HEADER`], which [`Secret::verify`] checks. This module works with any web
//! framework: it takes the bytes of the body and the value of the header.
//!
//! ```
//! use planwire::piriod::webhook::{Event, EventName, SIGNATURE_HEADER, Secret};
//!
//! /// Handles a delivery, and returns the status of the response.
//! fn receive(secret: &Secret, body: &[u8], signature: Option<&str>) -> u16 {
//!     let Some(signature) = signature else {
//!         eprintln!("no {SIGNATURE_HEADER}");
//!         return 401;
//!     };
//!     let event = match secret.verify(body, signature) {
//!         Ok(event) => event,
//!         Err(error) => {
//!             eprintln!("{error}"); // the cause and advice; never the secret or the signature
//!             return error.response_status();
//!         }
//!     };
//!     match event.name {
//!         EventName::PaymentCreated => enqueue(&event),
//!         // Acknowledge events that you ignore, or Piriod disables the webhook.
//!         other => eprintln!("ignored: {other}"),
//!     }
//!     204
//! }
//!
//! fn enqueue(event: &Event) {
//!     // Work later: see below.
//! }
//!
//! let secret = Secret::new("whsecret_4fT9bqL2")?;
//! // `sign` returns a delivery like those of Piriod, to test the endpoint.
//! let sample = secret.sign(&Event::new(EventName::PaymentCreated, "pay_1"))?;
//! assert_eq!(receive(&secret, &sample.body, Some(&sample.header_value)), 204);
//! assert_eq!(receive(&secret, b"{}", Some(&sample.header_value)), 401);
//! assert_eq!(receive(&secret, &sample.body, None), 401);
//! # Ok::<(), planwire::piriod::webhook::WebhookError>(())
//! ```
//!
//! # Responding
//!
//! Any 2xx acknowledges a delivery. Any other status, redirects included, is a failure, and so is a response after more than
//! 6 seconds. After three failures in a row with the same status, Piriod disables the webhook until it is enabled by hand. So
//! verify the delivery, put the event in a queue, respond, and work later.
//!
//! # What a signature proves
//!
//! Piriod signs only the values of the payload, concatenated, without their names, separators and a time. So a signature
//! proves little:
//!
//! - A captured delivery can be replayed, and its signature is still valid. Handle events idempotently.
//! - Text can move between neighbouring values, and names can change. [`Secret::verify`] refuses that: it accepts the two
//!   documented fields in their order, with an event that is known or listed. [`Secret::verify_tolerant`] accepts any fields,
//!   and lists the attacks on them.
//!
//! Use an event as a hint only: request the object from the API, and act on the response.
//!
//! # What is known
//!
//! The vendor describes webhooks in an older guide only, with payloads of two strings. Numbers and booleans are verified as
//! they are in the JSON: `12.50` and `true` are signed as `12.50` and `true`. Undocumented: the signature of null, arrays and
//! objects, so a payload with one of them cannot be verified.

mod error;
mod event;
mod payload;
mod signature;
#[cfg(test)]
mod tests;

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha2::Sha256;

pub use error::WebhookError;
use error::{Problem, ShortName};
pub use event::{Event, EventName, Field};
use payload::Payload;

/// The header that carries the signature of a delivery: 64 hexadecimal digits.
pub const SIGNATURE_HEADER: &str = "x-piriod-signature";

/// The largest body of a delivery that is read, in bytes: 1 MiB. Those of Piriod are far smaller.
pub const LARGEST_BODY: usize = 1 << 20;

/// The secret of one webhook, which Piriod's dashboard shows. `Debug` never shows it.
///
/// ```
/// use planwire::piriod::webhook::Secret;
///
/// let secret = Secret::new("whsecret_4fT9bqL2")?;
/// let event = secret.verify(
///     br#"{"event": "payment.created", "object_id": "pay_01H8XYZ123ABC"}"#,
///     "974eefa49e34d8c16c4fe7bfd03ffd721ef1fe6f8ff456d47e267a20d378ed92",
/// )?;
/// assert_eq!(event.object_id, "pay_01H8XYZ123ABC");
/// # Ok::<(), planwire::piriod::webhook::WebhookError>(())
/// ```
#[derive(Clone)]
pub struct Secret {
    /// The keyed HMAC; the secret itself is not kept.
    keyed: Hmac<Sha256>,
    /// The events that are accepted in addition to the known ones.
    events: Vec<String>,
}

impl Secret {
    /// Creates a secret from the string in the dashboard, with its prefix (`whsecret_…`).
    ///
    /// # Errors
    ///
    /// If it is empty, so that anybody could sign, or contains white space or a control character, such as a line end from a
    /// file.
    pub fn new(text: impl AsRef<str>) -> Result<Self, WebhookError> {
        let text = text.as_ref();
        if text.is_empty() {
            return Err(Problem::EmptySecret.into());
        }
        if text.chars().any(|it| it.is_whitespace() || it.is_control()) {
            return Err(Problem::UncleanSecret.into());
        }
        // HMAC takes keys of any length, so this does not fail.
        let keyed = Hmac::new_from_slice(text.as_bytes()).map_err(|_| Problem::UnusableSecret)?;
        Ok(Self {
            keyed,
            events: Vec::new(),
        })
    }

    /// Adds events that [`verify`](Self::verify) accepts in addition to [`EventName::VALUES`]. Undocumented: the full list of
    /// events.
    ///
    /// ```
    /// use planwire::piriod::webhook::{Event, Secret};
    ///
    /// let secret = Secret::new("whsecret_4fT9bqL2")?.accepting(["subscription.canceled"]);
    /// let sample = secret.sign(&Event::new("subscription.canceled", "sub_1"))?;
    /// assert_eq!(secret.verify(&sample.body, &sample.header_value)?.object_id, "sub_1");
    /// # Ok::<(), planwire::piriod::webhook::WebhookError>(())
    /// ```
    #[must_use]
    pub fn accepting<E: Into<String>>(mut self, events: impl IntoIterator<Item = E>) -> Self {
        self.events.extend(events.into_iter().map(Into::into));
        self
    }

    /// Verifies and reads a delivery that is exactly as documented: `event` and `object_id`, in that order, with an event that
    /// is known ([`EventName::VALUES`]) or [listed](Self::accepting).
    ///
    /// `body` is the body as it was received; JSON that was parsed and written again may have another order. `signature` is
    /// the value of the header [`SIGNATURE_HEADER`], in digits of either case. Without that header, the webhook may have no
    /// secret; [`Event::unverified`] reads the delivery then. The comparison takes constant time. See [what a signature
    /// proves](self#what-a-signature-proves).
    ///
    /// # Errors
    ///
    /// - The signature does not match the body and the secret, or is not a signature.
    /// - The body is not a JSON object, lacks `event` or `object_id`, has another field, a duplicate name or a value that is
    ///   null, an array or an object, or is larger than [`LARGEST_BODY`].
    /// - The event is neither known nor listed. Piriod disables a webhook after three refusals: list its events before you
    ///   enable it.
    pub fn verify(&self, body: &[u8], signature: &str) -> Result<Event, WebhookError> {
        let payload = self.signed(body, signature)?;
        payload.only_the_documented_fields()?;
        let event = payload.into_event()?;
        let name = event.name.as_str();
        // If one name begins with another one, the shorter may be the longer one cut short.
        let signed = format!("{name}{}", event.object_id);
        let known = EventName::VALUES.iter().copied();
        let accepted = known
            .chain(self.events.iter().map(String::as_str))
            .filter(|it| signed.starts_with(it))
            .max_by_key(|it| it.len());
        if accepted == Some(name) {
            Ok(event)
        } else {
            Err(Problem::OtherEvent(ShortName::new(name)).into())
        }
    }

    /// Verifies and reads a delivery with any fields and any event.
    ///
    /// The signature covers the concatenated values, and neither their names nor a time. With one captured delivery and without
    /// the secret, an attacker can:
    ///
    /// - replay it at any later time;
    /// - shorten the identifier: `"object_id": "12", "x": "3"` has the signature of `"object_id": "123"`, and
    ///   so has a longer event with a shorter identifier;
    /// - swap names: `"object_id": "payment.created", "event": "pay_1"` has the signature of the original;
    /// - add fields: empty ones, and any that take a part of the text ([`Event::further`]).
    ///
    /// Use it only to log deliveries, or if you request the object from the API and act on that alone.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify), except for further fields, their order and the event.
    pub fn verify_tolerant(&self, body: &[u8], signature: &str) -> Result<Event, WebhookError> {
        self.signed(body, signature)?.into_event()
    }

    /// Returns the payload of a body with a valid signature.
    fn signed<'body>(
        &self,
        body: &'body [u8],
        signature: &str,
    ) -> Result<Payload<'body>, WebhookError> {
        let signature = signature::from_hexadecimal(signature)?;
        let payload = Payload::parse(body)?;
        self.code(&payload)?
            .verify_slice(&signature)
            .map_err(|_| Problem::OtherSignature)?;
        Ok(payload)
    }

    /// Returns a signed delivery like those of Piriod, to test an endpoint: [`verify_tolerant`](Self::verify_tolerant) with
    /// the same secret accepts it, and [`verify`](Self::verify) if it is as documented.
    ///
    /// `payload` is an [`Event`] or any value that serializes as a JSON object; its fields are signed in their order.
    ///
    /// ```
    /// use planwire::piriod::webhook::{EventName, Secret};
    ///
    /// let secret = Secret::new("whsecret_4fT9bqL2")?;
    /// let sample = secret.sign(&serde_json::json!({"event": "payment.deleted", "object_id": 7}))?;
    /// assert_eq!(sample.header_name, "x-piriod-signature");
    ///
    /// let event = secret.verify_tolerant(&sample.body, &sample.header_value)?;
    /// assert!(matches!(event.name, EventName::Unknown(_)));
    /// assert_eq!(event.object_id, "7");
    /// # Ok::<(), planwire::piriod::webhook::WebhookError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the payload cannot be serialized, or [`verify_tolerant`](Self::verify_tolerant) would refuse it.
    pub fn sign<T: Serialize + ?Sized>(&self, payload: &T) -> Result<Sample, WebhookError> {
        let body = serde_json::to_vec(payload).map_err(Problem::Unwritable)?;
        let payload = Payload::parse(&body)?;
        let signature = self.code(&payload)?.finalize().into_bytes();
        payload.into_event()?;
        Ok(Sample {
            header_name: SIGNATURE_HEADER,
            header_value: signature::to_hexadecimal(&signature),
            body,
        })
    }

    /// Returns the HMAC of a payload: of its concatenated values.
    fn code(&self, payload: &Payload<'_>) -> Result<Hmac<Sha256>, WebhookError> {
        let mut code = self.keyed.clone();
        for value in payload.signed_texts() {
            code.update(value?.as_bytes());
        }
        Ok(code)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(hidden)")
    }
}

/// A delivery to test an endpoint with; [`Secret::sign`] returns it. `Debug` does not show its signature.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sample {
    /// The body to send, as JSON.
    pub body: Vec<u8>,
    /// The name of the header to send: [`SIGNATURE_HEADER`].
    pub header_name: &'static str,
    /// The value of that header: the signature in hexadecimal digits.
    pub header_value: String,
}

impl fmt::Debug for Sample {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Sample")
            .field("body", &String::from_utf8_lossy(&self.body))
            .field("header_name", &self.header_name)
            .finish_non_exhaustive()
    }
}
