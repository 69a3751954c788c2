//! Events for `tracing`: a span for each call, an event for each attempt, retry and failed call. They have names, numbers
//! and statuses only, no content and no secret. Fields that OpenTelemetry defines have its names.

#[cfg(feature = "tracing")]
mod events {
    use std::future::Future;
    use std::time::Duration;

    use tracing::Instrument as _;

    use crate::call::attempt::Attempt;
    use crate::error::Error;
    use crate::operation::Operation;

    /// The target of all events, whatever module they come from.
    const TARGET: &str = "planwire";

    /// Runs a call in a span of its own; `position` is the beginning of its page.
    pub(crate) async fn call<T>(
        operation: &'static Operation,
        position: Option<i64>,
        call: impl Future<Output = T>,
    ) -> T {
        let span = tracing::debug_span!(
            target: TARGET,
            "call",
            api = operation.api.name(),
            operation = operation.id,
            http.request.method = operation.method,
            url.template = operation.path,
            position
        );
        call.instrument(span).await
    }

    pub(crate) fn attempt(attempt: &Attempt<'_>) {
        tracing::debug!(
            target: TARGET,
            operation = attempt.operation.id,
            url.template = attempt.operation.path,
            attempt = attempt.number,
            delay_ms = milliseconds(attempt.delay),
            http.response.status_code = attempt.status,
            error.type = attempt.error.map(Error::kind_name),
            elapsed_ms = milliseconds(attempt.elapsed),
            "attempt"
        );
    }

    /// A wait before another attempt.
    pub(crate) fn retry(
        operation: &'static Operation,
        attempts: u32,
        delay: Duration,
        reason: &Error,
    ) {
        tracing::info!(
            target: TARGET,
            operation = operation.id,
            url.template = operation.path,
            http.request.resend_count = attempts,
            http.response.status_code = reason.status(),
            error.type = reason.kind_name(),
            delay_ms = milliseconds(delay),
            "retry"
        );
    }

    /// A call that failed, and is not repeated.
    pub(crate) fn failed(operation: &'static Operation, attempts: u32, error: &Error) {
        tracing::warn!(
            target: TARGET,
            operation = operation.id,
            url.template = operation.path,
            attempts,
            http.response.status_code = error.status(),
            error.type = error.kind_name(),
            outcome_unknown = error.is_outcome_unknown(),
            "failed"
        );
    }

    fn milliseconds(duration: Duration) -> u64 {
        u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod events {
    use std::future::Future;
    use std::time::Duration;

    use crate::call::attempt::Attempt;
    use crate::error::Error;
    use crate::operation::Operation;

    pub(crate) fn call<T>(
        _: &'static Operation,
        _: Option<i64>,
        call: impl Future<Output = T>,
    ) -> impl Future<Output = T> {
        call
    }

    pub(crate) fn attempt(_: &Attempt<'_>) {}

    pub(crate) fn retry(_: &'static Operation, _: u32, _: Duration, _: &Error) {}

    pub(crate) fn failed(_: &'static Operation, _: u32, _: &Error) {}
}

pub(crate) use events::{attempt, call, failed, retry};
