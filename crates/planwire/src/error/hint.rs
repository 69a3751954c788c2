//! What to do next, by what went wrong.

use std::time::Duration;

use super::Kind;
use crate::operation::{Api, Operation};

pub(super) fn hint(
    kind: Kind,
    status: Option<u16>,
    operation: Option<&'static Operation>,
    retry_after: Option<Duration>,
) -> Option<String> {
    let vendor = operation.map(|operation| operation.api);
    let text = match (kind, status) {
        (Kind::Connection, _) => "check the network and the base URL".to_owned(),
        (Kind::Certificate, _) => {
            "check the base URL, and which certificates the system trusts".to_owned()
        }
        (Kind::Timeout, _) | (Kind::Status, Some(408)) => {
            "try again, with smaller pages or a longer timeout if it happens again".to_owned()
        }
        (Kind::Redirect, _) => "check the base URL; a token is sent to one host only".to_owned(),
        (Kind::Status, Some(401)) => match vendor {
            Some(Api::Piriod) => {
                "check the token; making a new one in the dashboard ends the old one".to_owned()
            }
            _ => {
                "check the token; it may have been revoked, or belong to another account".to_owned()
            }
        },
        (Kind::Status, Some(403)) => forbidden(operation),
        (Kind::Status, Some(412)) => {
            "the company may lack a feature that this call needs".to_owned()
        }
        (Kind::Status, Some(429)) | (Kind::RateLimit, _) => match retry_after {
            Some(delay) => format!("wait {} s", whole_seconds(delay)),
            None => "wait before the next request".to_owned(),
        },
        (Kind::Status, Some(500..)) => match retry_after {
            Some(delay) => format!(
                "the vendor's side failed; try again in {} s",
                whole_seconds(delay)
            ),
            None => "the vendor's side failed; try again later".to_owned(),
        },
        (Kind::LostPlace, _) => {
            "resume from `resume_at`, or read the list again when less changes".to_owned()
        }
        (Kind::IncompleteList, _) => {
            "read the list again, in a stable order such as by identifier if the list documents one".to_owned()
        }
        (Kind::PagingIgnored, _) => {
            "check the base URL for a proxy that drops query parameters, or narrow the list by its filters".to_owned()
        }
        (Kind::Garbled, _) => {
            "something other than the API may have answered; check the base URL, and try again"
                .to_owned()
        }
        (Kind::Decode, _) => {
            "if the API has changed, the documents of this crate need to as well".to_owned()
        }
        (Kind::TooLarge, _) => {
            "ask for smaller pages, or allow more by `max_response_size`".to_owned()
        }
        (Kind::Unread, _) => "it is done; do not send it again".to_owned(),
        _ => return None,
    };
    Some(text)
}

/// Rounded up: whoever waits a little less waits for nothing.
pub(crate) fn whole_seconds(delay: Duration) -> u64 {
    delay
        .as_secs()
        .saturating_add(u64::from(delay.subsec_nanos() > 0))
}

fn forbidden(operation: Option<&'static Operation>) -> String {
    let Some(operation) = operation else {
        return "check what the token's owner may do".to_owned();
    };
    let scope = match operation.api {
        Api::Wethod => "company",
        Api::Piriod => "workspace",
    };
    let names: Vec<_> = operation
        .permissions
        .iter()
        .map(|permission| permission.name)
        .collect();
    match names.as_slice() {
        [] => format!("check the {scope}, and what the token's owner may do"),
        names => format!(
            "check the {scope}; the token's owner needs {}",
            names.join(" or ")
        ),
    }
}
