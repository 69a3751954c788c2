//! Webhooks: what Piriod calls when something happens.
//!
//! A webhook is set up in Piriod's dashboard. Each delivery is a POST of a JSON object, `event` and
//! `object_id`, and may carry a signature in the header [`SIGNATURE_HEADER`]. [`Secret::verify`] checks the
//! one with the other. This module knows no web framework: it takes the body's bytes and the header's text.
//!
//! ```
//! use planwire::piriod::webhook::{Event, EventName, SIGNATURE_HEADER, Secret};
//!
//! /// What stands between the web framework and the work: a delivery in, the status of the answer out.
//! fn receive(secret: &Secret, body: &[u8], signature: Option<&str>) -> u16 {
//!     let Some(signature) = signature else {
//!         eprintln!("a delivery without {SIGNATURE_HEADER}");
//!         return 401;
//!     };
//!     let event = match secret.verify(body, signature) {
//!         Ok(event) => event,
//!         Err(error) => {
//!             eprintln!("{error}"); // what is wrong and what to do; never the secret or the signature
//!             return error.response_status();
//!         }
//!     };
//!     match event.name {
//!         EventName::PaymentCreated => enqueue(&event),
//!         // Acknowledge what you have no use for, or Piriod switches the webhook off.
//!         other => eprintln!("nothing to do for {other}"),
//!     }
//!     204
//! }
//!
//! fn enqueue(event: &Event) {
//!     // The work comes later: see below.
//! }
//!
//! let secret = Secret::new("whsecret_4fT9bqL2")?;
//! // `sign` makes what Piriod would send, so the endpoint can be tested.
//! let sample = secret.sign(&Event::new(EventName::PaymentCreated, "pay_1"))?;
//! assert_eq!(receive(&secret, &sample.body, Some(&sample.header_value)), 204);
//! assert_eq!(receive(&secret, b"{}", Some(&sample.header_value)), 401);
//! assert_eq!(receive(&secret, &sample.body, None), 401);
//! # Ok::<(), planwire::piriod::webhook::WebhookError>(())
//! ```
//!
//! # Answering
//!
//! Any 2xx acknowledges a delivery; everything else, a redirect too, counts as a failure, and so does an
//! answer that takes more than 6 seconds. When the last three calls failed with the same status, Piriod
//! switches the webhook off until somebody switches it on by hand. So: verify, put the event in a queue,
//! answer, and work later.
//!
//! # What a signature proves
//!
//! Less than one might think, because of what Piriod signs: the payload's values, one after the other,
//! without their names, without anything between them, and without a time.
//!
//! - Anybody who has captured a delivery can send it again, and its signature still holds. Handling an event
//!   twice must do no harm.
//! - Text can move between neighbouring values, and names can change. [`Secret::verify`] refuses all of that:
//!   it accepts the two documented fields in their order, with an event that is known or listed.
//!   [`Secret::verify_tolerant`] accepts any fields, and lists what an attacker can do with that.
//!
//! So take an event as a hint to look: request the object from the API, and act on what it says.
//!
//! # What is known
//!
//! The vendor describes webhooks in an older guide only, and there with payloads of two texts. A value that
//! is no text is taken as it stands in the JSON: `12.50` and `true` are signed as `12.50` and `true`. How
//! null, an array or an object would be signed nobody says, so a payload that has one cannot be verified.

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

/// The largest body of a delivery that is read, in bytes: 1 MiB. What Piriod sends is far below.
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
    /// The code with its key in it; the secret's text is not kept.
    keyed: Hmac<Sha256>,
    /// The events that are accepted beside those that are known.
    events: Vec<String>,
}

impl Secret {
    /// The secret as the dashboard shows it, with its prefix (`whsecret_…`).
    ///
    /// # Errors
    ///
    /// Where it is empty, which would let everybody sign, or holds white space or a control character, such
    /// as the end of a line that came along from a file.
    pub fn new(text: impl AsRef<str>) -> Result<Self, WebhookError> {
        let text = text.as_ref();
        if text.is_empty() {
            return Err(Problem::EmptySecret.into());
        }
        if text.chars().any(|it| it.is_whitespace() || it.is_control()) {
            return Err(Problem::UncleanSecret.into());
        }
        // HMAC takes keys of any length; were that to change, nothing would be signed with a wrong one.
        let keyed = Hmac::new_from_slice(text.as_bytes()).map_err(|_| Problem::UnusableSecret)?;
        Ok(Self {
            keyed,
            events: Vec::new(),
        })
    }

    /// Adds events that [`verify`](Self::verify) accepts beside those of [`EventName::VALUES`]. The vendor
    /// gives no full list.
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

    /// Checks a delivery that is exactly as documented, and reads it: `event` and `object_id`, in that order,
    /// with an event that is known ([`EventName::VALUES`]) or [listed](Self::accepting).
    ///
    /// `body` is the body as it came in: parsed and written again, its values may change places. `signature`
    /// is the value of the header [`SIGNATURE_HEADER`], in digits of either case. Where there is no such
    /// header, the webhook may have no secret: whether to go on is for you to decide, and
    /// [`Event::unverified`] does. The comparison takes the same time wherever the two differ. What a
    /// signature proves, and what not, stands [above](self#what-a-signature-proves).
    ///
    /// # Errors
    ///
    /// - The signature is not one of this body with this secret, or no signature at all.
    /// - The body is not a JSON object, lacks `event` or `object_id`, has another field, a name twice or a
    ///   value that is null, an array or an object, or is larger than [`LARGEST_BODY`].
    /// - The event is neither known nor listed. Piriod switches a webhook off after three refusals: list the
    ///   events that it sends before you switch it on.
    pub fn verify(&self, body: &[u8], signature: &str) -> Result<Event, WebhookError> {
        let payload = self.signed(body, signature)?;
        payload.only_the_documented_fields()?;
        let event = payload.into_event()?;
        let name = event.name.as_str();
        // Of two names of which one begins with the other, the shorter one may be the longer one cut.
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

    /// Checks a delivery with any fields and any event, and reads it.
    ///
    /// The signature covers the values, one after the other, and neither their names nor a time. With one
    /// captured delivery an attacker can, without the secret:
    ///
    /// - replay it at any later time;
    /// - shorten the identifier: `"object_id": "12", "x": "3"` has the signature of `"object_id": "123"`, and
    ///   so has a longer event with a shorter identifier;
    /// - swap names: `"object_id": "payment.created", "event": "pay_1"` has the signature of the original;
    /// - add fields: empty ones, and any that take over a part of the text ([`Event::further`]).
    ///
    /// Use it only to log deliveries, or if you request the object from the API and act on that alone.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify), except for further fields, their order and the event.
    pub fn verify_tolerant(&self, body: &[u8], signature: &str) -> Result<Event, WebhookError> {
        self.signed(body, signature)?.into_event()
    }

    /// The payload of a body whose signature holds.
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

    /// Makes a signed delivery like those of Piriod, to test an endpoint with:
    /// [`verify_tolerant`](Self::verify_tolerant) with the same secret accepts it, and
    /// [`verify`](Self::verify) if it is as documented.
    ///
    /// `payload` is an [`Event`], or whatever becomes a JSON object; its fields are signed in the order in
    /// which they are written.
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
    /// Where the payload becomes no JSON, or a body that [`verify_tolerant`](Self::verify_tolerant) would refuse.
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

    /// The code of a payload: of its values, one after the other.
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

/// A delivery made by [`Secret::sign`], to test an endpoint with. `Debug` does not show its signature.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sample {
    /// The body to send, JSON.
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
