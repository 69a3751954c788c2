//! Decides whether a failed request is retried, by the failure and by the effect of the operation if it happens twice.

mod backoff;
mod budget;
mod pause;
mod retry_after;

pub(crate) use backoff::{Jitter, delay};
pub(crate) use budget::RetryBudget;
pub(crate) use pause::Pause;
pub(crate) use retry_after::{WallClock, retry_after};

use crate::error::Error;
use crate::operation::{Operation, Repeatable};

/// The outcome of a failed attempt, as far as a retry is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// No effect, and a retry may succeed: it was never sent, or refused with 429.
    Unprocessed,
    /// A retry may succeed; the attempt may have had an effect.
    Uncertain,
    /// Not found (404), perhaps because of an earlier attempt.
    PerhapsGone,
    /// A retry would fail again.
    Final,
}

impl Outcome {
    /// Returns the outcome of an error; `acted` is `true` if an earlier attempt may have had an effect.
    pub(crate) fn of(error: &Error, acted: bool) -> Self {
        if error.is_retryable() {
            if error.is_unprocessed() {
                Self::Unprocessed
            } else {
                Self::Uncertain
            }
        } else if acted && error.is_not_found() {
            Self::PerhapsGone
        } else {
            Self::Final
        }
    }
}

/// The step after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// A retry, if the limits allow one.
    Repeat,
    /// The error.
    Fail,
    /// Success: the operation has had its effect.
    Done,
}

/// Decides the step after a failed attempt. Only this function decides which methods are safe to retry.
pub(crate) fn next(operation: &Operation, outcome: Outcome) -> Next {
    match (outcome, operation.repeatable()) {
        (Outcome::PerhapsGone, _) if operation.method == "DELETE" => Next::Done,
        (Outcome::Unprocessed, Repeatable::Always | Repeatable::Unprocessed)
        | (Outcome::Uncertain, Repeatable::Always) => Next::Repeat,
        _ => Next::Fail,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::made_up::made_up;

    #[test]
    fn each_method_and_each_outcome() {
        let operations = [
            made_up("GET", true),
            made_up("GET", false),
            made_up("HEAD", false),
            made_up("PUT", false),
            made_up("DELETE", false),
            made_up("POST", false),
            made_up("PATCH", false),
            made_up("BREW", false),
        ];
        let outcomes = [
            Outcome::Unprocessed,
            Outcome::Uncertain,
            Outcome::PerhapsGone,
            Outcome::Final,
        ];
        let lines = operations.map(|operation| {
            let next =
                outcomes.map(|outcome| format!("{outcome:?} {:?}", next(operation, outcome)));
            let safe = if operation.safe { "safe" } else { "" };
            format!("{:6} {safe:4} {}", operation.method, next.join(", "))
        });
        insta::assert_snapshot!(lines.join("\n"), @"
        GET    safe Unprocessed Repeat, Uncertain Repeat, PerhapsGone Fail, Final Fail
        GET         Unprocessed Fail, Uncertain Fail, PerhapsGone Fail, Final Fail
        HEAD        Unprocessed Repeat, Uncertain Repeat, PerhapsGone Fail, Final Fail
        PUT         Unprocessed Repeat, Uncertain Repeat, PerhapsGone Fail, Final Fail
        DELETE      Unprocessed Repeat, Uncertain Repeat, PerhapsGone Done, Final Fail
        POST        Unprocessed Repeat, Uncertain Fail, PerhapsGone Fail, Final Fail
        PATCH       Unprocessed Repeat, Uncertain Fail, PerhapsGone Fail, Final Fail
        BREW        Unprocessed Repeat, Uncertain Fail, PerhapsGone Fail, Final Fail
        ");
    }

    #[test]
    fn each_error() {
        let status =
            |status| Error::status_error(status, crate::error::VendorBody::default(), None);
        let second = std::time::Duration::from_secs(1);
        let mut lines = Vec::new();
        for code in [
            400, 401, 403, 404, 408, 409, 412, 422, 429, 500, 501, 502, 503, 504, 505,
        ] {
            lines.push(format!("{code} {:?}", Outcome::of(&status(code), false)));
        }
        for (name, error) in [
            ("404 after an attempt that may have acted", status(404)),
            ("timeout", Error::timeout(second)),
            ("own limit", Error::rate_limit(1, second, "", second)),
            ("not JSON", Error::garbled("")),
            ("another shape", Error::decoding("", None)),
            ("redirect", Error::redirect(302, None)),
            ("no token", Error::token("none".into())),
            (
                "unread response",
                Error::unread_response(201, Error::garbled("")),
            ),
        ] {
            lines.push(format!("{name} {:?}", Outcome::of(&error, true)));
        }
        insta::assert_snapshot!(lines.join("\n"), @"
        400 Final
        401 Final
        403 Final
        404 Final
        408 Uncertain
        409 Final
        412 Final
        422 Final
        429 Unprocessed
        500 Uncertain
        501 Final
        502 Uncertain
        503 Uncertain
        504 Uncertain
        505 Final
        404 after an attempt that may have acted PerhapsGone
        timeout Uncertain
        own limit Unprocessed
        not JSON Uncertain
        another shape Final
        redirect Final
        no token Final
        unread response Final
        ");
    }
}
