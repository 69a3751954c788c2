//! The errors of deliveries and secrets.

use std::error::Error;
use std::fmt;

use super::signature::LENGTH;
use super::{LARGEST_BODY, SIGNATURE_HEADER};

/// The error of a delivery that is refused, or of an invalid secret or payload.
///
/// Its message ends with advice. It contains no secret and no signature.
///
/// ```
/// use planwire::piriod::webhook::Secret;
///
/// let secret = Secret::new("whsecret_4fT9bqL2")?;
/// let body = br#"{"event": "payment.created", "object_id": "pay_1"}"#;
/// let error = secret.verify(body, &"0".repeat(64)).unwrap_err();
/// assert!(error.is_signature_mismatch());
/// assert_eq!(error.response_status(), 401);
/// # Ok::<(), planwire::piriod::webhook::WebhookError>(())
/// ```
#[derive(Debug)]
pub struct WebhookError(Box<Problem>);

#[derive(Debug)]
pub(super) enum Problem {
    EmptySecret,
    UncleanSecret,
    UnusableSecret,
    /// The payload to sign cannot be serialized.
    Unwritable(serde_json::Error),
    TooLarge(usize),
    NoJson(serde_json::Error),
    NoObject,
    Duplicate(ShortName),
    Missing(&'static str),
    /// The signature matches, but the fields are not `event` and `object_id` in this order.
    OtherFields,
    /// The signature matches, but the event is neither known nor listed.
    OtherEvent(ShortName),
    /// The field is null, an array or an object.
    NotFlat(ShortName, &'static str),
    /// The value is not a signature.
    NoSignature,
    OtherSignature,
}

impl WebhookError {
    /// Returns whether the signature does not match the body and the secret: somebody else sent the delivery, or one of the
    /// three is wrong.
    #[must_use]
    pub fn is_signature_mismatch(&self) -> bool {
        matches!(*self.0, Problem::OtherSignature)
    }

    /// Returns the HTTP status to respond with: 401 for the signature, 413 for the size, 400 for any other problem of the
    /// delivery, and 500 for a problem on this side, such as an empty secret.
    ///
    /// Piriod disables a webhook after three responses with the same failing status.
    #[must_use]
    pub fn response_status(&self) -> u16 {
        match *self.0 {
            Problem::NoSignature | Problem::OtherSignature => 401,
            Problem::TooLarge(_) => 413,
            Problem::NoJson(_)
            | Problem::NoObject
            | Problem::Duplicate(_)
            | Problem::Missing(_)
            | Problem::OtherFields
            | Problem::OtherEvent(_)
            | Problem::NotFlat(..) => 400,
            Problem::EmptySecret
            | Problem::UncleanSecret
            | Problem::UnusableSecret
            | Problem::Unwritable(_) => 500,
        }
    }

    /// Returns advice on what to do next.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match *self.0 {
            Problem::EmptySecret => {
                "pass the secret that the dashboard shows for this webhook; an environment variable may not be set"
            }
            Problem::UncleanSecret => "copy it again, without the end of the line",
            Problem::UnusableSecret => "copy it again from the dashboard",
            Problem::Unwritable(_) => "sign an `Event`, or a type that serializes as a JSON object",
            Problem::TooLarge(_) => "Piriod sends no such body; check who can reach the endpoint",
            Problem::NoJson(_) => "pass the body as it was received, and check that Piriod sent it",
            Problem::NoObject => {
                "pass the body as it was received, with `event` and `object_id`, and check that Piriod sent it"
            }
            Problem::Duplicate(_) | Problem::Missing(_) => {
                "check that Piriod sent it; if its webhooks have changed, update planwire"
            }
            Problem::OtherFields => {
                "check that Piriod sent it; if its deliveries have other fields, use `verify_tolerant` and read what it \
                 does not prove"
            }
            Problem::OtherEvent(_) => {
                "if Piriod sends this event, list it with `Secret::accepting`; otherwise a delivery may have been \
                 changed"
            }
            Problem::NotFlat(..) => {
                "the signature of such a value is undocumented, so it cannot be verified: read the object from the API \
                 instead"
            }
            Problem::NoSignature => {
                "pass the value of the header as it was received; without that header, see `Event::unverified`"
            }
            Problem::OtherSignature => {
                "check that the secret belongs to this webhook, and pass the body as it was received, not JSON that \
                 was parsed and written again; otherwise somebody else sent it"
            }
        }
    }
}

impl fmt::Display for WebhookError {
    /// Writes one line: the cause and the advice.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Problem::EmptySecret => formatter.write_str("the webhook's secret is empty"),
            Problem::UncleanSecret => {
                formatter.write_str("the webhook's secret contains white space or a control character")
            }
            Problem::UnusableSecret => formatter.write_str("cannot use the webhook's secret as a key"),
            Problem::Unwritable(error) => {
                write!(formatter, "cannot serialize the payload as JSON: {error}")
            }
            Problem::TooLarge(size) => write!(
                formatter,
                "the webhook's body has {size} bytes, more than {LARGEST_BODY}"
            ),
            Problem::NoJson(error) => write!(formatter, "the webhook's body is not JSON: {error}"),
            Problem::NoObject => formatter.write_str("the webhook's body is not a JSON object"),
            Problem::Duplicate(name) => {
                write!(formatter, "the webhook's body has the field {name} twice")
            }
            Problem::Missing(name) => {
                write!(formatter, "the webhook's body has no field `{name}`")
            }
            Problem::OtherFields => formatter.write_str(
                "the webhook's body does not have exactly the fields `event` and `object_id` in this order",
            ),
            Problem::OtherEvent(name) => {
                write!(formatter, "the webhook's event {name} is neither known nor listed")
            }
            Problem::NotFlat(name, kind) => write!(
                formatter,
                "the webhook's body has {kind} in the field {name}; Piriod documents strings only"
            ),
            Problem::NoSignature => write!(
                formatter,
                "the webhook's signature ({SIGNATURE_HEADER}) is not {} hexadecimal digits",
                2 * LENGTH
            ),
            Problem::OtherSignature => write!(
                formatter,
                "the webhook's signature ({SIGNATURE_HEADER}) does not match the body and the secret"
            ),
        }?;
        write!(formatter, "; {}", self.hint())
    }
}

impl Error for WebhookError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &*self.0 {
            Problem::NoJson(error) | Problem::Unwritable(error) => Some(error),
            _ => None,
        }
    }
}

impl From<Problem> for WebhookError {
    fn from(problem: Problem) -> Self {
        Self(Box::new(problem))
    }
}

/// The name of a field in a body that anybody may have sent: short, and on one line.
#[derive(Debug)]
pub(super) struct ShortName(String);

impl ShortName {
    const LONGEST: usize = 40;

    pub(super) fn new(name: &str) -> Self {
        let mut shown: String = name.chars().take(Self::LONGEST).collect();
        if shown.len() < name.len() {
            shown.push('…');
        }
        Self(shown)
    }
}

impl fmt::Display for ShortName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}`", self.0.escape_debug())
    }
}
