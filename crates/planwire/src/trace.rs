//! What `tracing` is told: one span a call, one event an attempt. Names, numbers and statuses only; nothing
//! of what is asked or answered, and no secret.

use std::time::Duration;

use crate::operation::Operation;

/// An attempt that is over.
#[cfg_attr(
    not(feature = "tracing"),
    allow(dead_code, reason = "nobody listens without the feature")
)]
pub(crate) struct Attempt {
    pub(crate) operation: &'static Operation,
    /// Counted from 1.
    pub(crate) number: u32,
    /// The wait before it.
    pub(crate) delay: Duration,
    pub(crate) status: Option<u16>,
    /// What sort of failure it was, if it was one.
    pub(crate) failure: Option<&'static str>,
    pub(crate) elapsed: Duration,
}

#[cfg(feature = "tracing")]
mod told {
    use std::future::Future;
    use std::time::Duration;

    use tracing::Instrument as _;

    use super::Attempt;
    use crate::operation::Operation;

    /// Runs a call in a span of its own; `position` is where its page begins.
    pub(crate) async fn call<T>(
        operation: &'static Operation,
        position: Option<i64>,
        call: impl Future<Output = T>,
    ) -> T {
        let api = operation.api.name();
        let span = tracing::debug_span!("call", api, operation = operation.id, position);
        call.instrument(span).await
    }

    pub(crate) fn attempt(attempt: &Attempt) {
        tracing::debug!(
            operation = attempt.operation.id,
            attempt = attempt.number,
            delay_ms = milliseconds(attempt.delay),
            status = attempt.status,
            failure = attempt.failure,
            elapsed_ms = milliseconds(attempt.elapsed),
            "attempt"
        );
    }

    fn milliseconds(duration: Duration) -> u64 {
        u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod told {
    use std::future::Future;

    use super::Attempt;
    use crate::operation::Operation;

    pub(crate) fn call<T>(
        _: &'static Operation,
        _: Option<i64>,
        call: impl Future<Output = T>,
    ) -> impl Future<Output = T> {
        call
    }

    pub(crate) fn attempt(_: &Attempt) {}
}

pub(crate) use told::{attempt, call};
