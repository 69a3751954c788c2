//! Advice, by the kind of the error.

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
            "check the base URL and the certificates that the system trusts".to_owned()
        }
        (Kind::Timeout, _) | (Kind::Status, Some(408)) => {
            "retry, with smaller pages or a longer timeout if it fails again".to_owned()
        }
        (Kind::Redirect, _) => "check the base URL; the token is sent to one host only".to_owned(),
        (Kind::Status, Some(401)) => match vendor {
            Some(Api::Piriod) => {
                "check the token; a new token in the dashboard revokes the old one".to_owned()
            }
            _ => {
                "check the token; it may have been revoked, or belong to another account".to_owned()
            }
        },
        (Kind::Status, Some(403)) => forbidden(operation),
        // An action such as `/api/budgets/{id}:approve` depends on the state of its record.
        (Kind::Status, Some(412)) if operation.is_some_and(|it| it.path.contains(':')) => {
            "check the state of the record; this action may not apply to it".to_owned()
        }
        (Kind::Status, Some(412)) => {
            "the company may lack a feature that this call needs".to_owned()
        }
        (Kind::Status, Some(429)) | (Kind::RateLimit, _) => match retry_after {
            Some(delay) => format!("wait {} s", whole_seconds(delay)),
            None => "wait before the next request".to_owned(),
        },
        (Kind::Status, Some(500..)) => match retry_after {
            Some(delay) => format!(
                "the vendor's server failed; retry in {} s",
                whole_seconds(delay)
            ),
            None => "the vendor's server failed; retry later".to_owned(),
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
        (Kind::Garbled | Kind::Empty, _) => {
            "the response may come from something other than the API; check the base URL, and retry"
                .to_owned()
        }
        (Kind::Unusable, _) => {
            "the response may come from something other than the API; check the base URL and the proxy"
                .to_owned()
        }
        (Kind::Decode, _) => {
            "if the API has changed, update planwire".to_owned()
        }
        (Kind::TooLarge, _) => {
            "request smaller pages, or raise `max_response_size`".to_owned()
        }
        (Kind::Unread, _) => "it took effect; do not send it again".to_owned(),
        _ => return None,
    };
    Some(text)
}

/// Returns the advice after a write whose outcome is unknown. It is never to send it again.
pub(super) fn unknown_outcome(operation: Option<&'static Operation>) -> String {
    let how = match operation.and_then(Operation::read_back) {
        Some(read) => format!("check with `{}`", read.id),
        None => "read the record to find out".to_owned(),
    };
    format!("the outcome is unknown: only the API knows if this took effect; {how}")
}

/// Returns whole seconds, rounded up: a shorter wait would be refused again.
pub(crate) fn whole_seconds(delay: Duration) -> u64 {
    delay
        .as_secs()
        .saturating_add(u64::from(delay.subsec_nanos() > 0))
}

fn forbidden(operation: Option<&'static Operation>) -> String {
    let Some(operation) = operation else {
        return "check the permissions of the token's owner".to_owned();
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
        [] => format!("check the {scope} and the permissions of the token's owner"),
        names => format!(
            "check the {scope}; the token's owner needs {}",
            names.join(" or ")
        ),
    }
}
