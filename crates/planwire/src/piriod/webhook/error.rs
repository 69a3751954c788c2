//! What can be wrong with a delivery, or with a secret.

use std::error::Error;
use std::fmt;

use super::signature::LENGTH;
use super::{LARGEST_BODY, SIGNATURE_HEADER};

/// A delivery that is not accepted, or a secret or a payload of yours that cannot be used.
///
/// Its text ends with what to do next. It holds no secret and no signature.
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
    /// The payload that was to be signed becomes no JSON.
    Unwritable(serde_json::Error),
    TooLarge(usize),
    NoJson(serde_json::Error),
    NoObject,
    Duplicate(ShortName),
    Missing(&'static str),
    /// The signature fits, and there are other fields than `event` and `object_id`, or in another order.
    OtherFields,
    /// The signature fits, and the event is one that nobody named.
    OtherEvent(ShortName),
    /// The field holds null, an array or an object.
    NotFlat(ShortName, &'static str),
    /// What came as a signature is none.
    NoSignature,
    OtherSignature,
}

impl WebhookError {
    /// Whether the signature is not the one of this body with this secret: somebody else sent it, or one of
    /// the three is not what it should be.
    #[must_use]
    pub fn is_signature_mismatch(&self) -> bool {
        matches!(*self.0, Problem::OtherSignature)
    }

    /// The HTTP status to answer a delivery with: 401 for its signature, 413 for its size, 400 for what else
    /// is wrong with it, and 500 for what no sender can help, such as an empty secret.
    ///
    /// Piriod switches a webhook off after three answers with the same failing status.
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

    /// What to do next.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match *self.0 {
            Problem::EmptySecret => {
                "pass the secret that the dashboard shows for this webhook; an environment variable may not be set"
            }
            Problem::UncleanSecret => "copy it again, without the end of the line",
            Problem::UnusableSecret => "copy it again from the dashboard",
            Problem::Unwritable(_) => "sign an `Event`, or a type that becomes a JSON object",
            Problem::TooLarge(_) => {
                "it is hardly one of Piriod's: check who can reach the endpoint"
            }
            Problem::NoJson(_) => {
                "pass the body as it came in, and check that it was Piriod that sent it"
            }
            Problem::NoObject => {
                "it has to be one, with `event` and `object_id`: pass the body as it came in, and check that it was \
                 Piriod that sent it"
            }
            Problem::Duplicate(_) | Problem::Missing(_) => {
                "check that it was Piriod that sent it; if its webhooks have changed, this crate needs to as well"
            }
            Problem::OtherFields => {
                "check that it was Piriod that sent it; if its deliveries have other fields, use `verify_tolerant` and \
                 read what it does not prove"
            }
            Problem::OtherEvent(_) => {
                "if Piriod sends this event, list it with `Secret::accepting`; otherwise a delivery may have been \
                 changed"
            }
            Problem::NotFlat(..) => {
                "how that is signed nobody says, so it cannot be verified: if it is really Piriod that sends it, this \
                 crate needs to know; until then look at the object by the API"
            }
            Problem::NoSignature => {
                "pass the value of the header as it came in; where there is no such header, see `Event::unverified`"
            }
            Problem::OtherSignature => {
                "check that the secret is the one of this webhook, and that the body's bytes are those that came \
                 in, not JSON parsed and written again; else somebody else sent it"
            }
        }
    }
}

impl fmt::Display for WebhookError {
    /// One line: what is wrong, and what to do.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Problem::EmptySecret => formatter.write_str("the webhook's secret is empty"),
            Problem::UncleanSecret => {
                formatter.write_str("the webhook's secret holds white space or a control character")
            }
            Problem::UnusableSecret => formatter.write_str("the webhook's secret is no key"),
            Problem::Unwritable(error) => {
                write!(formatter, "the payload cannot be written as JSON: {error}")
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
                "the webhook's body has {kind} in the field {name}, where Piriod documents texts only"
            ),
            Problem::NoSignature => write!(
                formatter,
                "the webhook's signature ({SIGNATURE_HEADER}) is not {} hexadecimal digits",
                2 * LENGTH
            ),
            Problem::OtherSignature => write!(
                formatter,
                "the webhook's signature ({SIGNATURE_HEADER}) does not fit the body and the secret"
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

/// A field's name from a body that anybody may have sent: short, and on one line.
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
