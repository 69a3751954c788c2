//! What `tracing` is told: one span a call, one event an attempt. Names, numbers and statuses only; nothing
//! of what is asked or answered, and no secret.

#[cfg(feature = "tracing")]
mod told {
    use std::future::Future;
    use std::time::Duration;

    use tracing::Instrument as _;

    use crate::call::attempt::Attempt;
    use crate::error::Error;
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

    pub(crate) fn attempt(attempt: &Attempt<'_>) {
        tracing::debug!(
            operation = attempt.operation.id,
            attempt = attempt.number,
            delay_ms = milliseconds(attempt.delay),
            status = attempt.status,
            failure = attempt.error.map(Error::kind_name),
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

    use crate::call::attempt::Attempt;
    use crate::operation::Operation;

    pub(crate) fn call<T>(
        _: &'static Operation,
        _: Option<i64>,
        call: impl Future<Output = T>,
    ) -> impl Future<Output = T> {
        call
    }

    pub(crate) fn attempt(_: &Attempt<'_>) {}
}

pub(crate) use told::{attempt, call};
