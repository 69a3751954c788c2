//! Faults and their schedule.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::Vendor;
use crate::data::mix;

/// A fault of one exchange.
///
/// Faults with their own response (a status, a redirect, garbage) and
/// [`ResetBeforeHeaders`](Self::ResetBeforeHeaders) happen before the request has an effect. The
/// others break or delay the regular response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Resets the connection after reading the request, without a response.
    ResetBeforeHeaders,
    /// Resets the connection after the headers of the response.
    ResetAfterHeaders,
    /// Closes the connection in the middle of the body, before its `Content-Length`.
    BodyCutShort,
    /// Returns status 200 with an invalid JSON body.
    GarbageWith200,
    /// Returns status 500 with an HTML page.
    ServerErrorHtml,
    /// Returns status 502 with an empty body.
    BadGatewayEmpty,
    /// Returns status 503.
    ServiceUnavailable {
        /// The time to wait, if the response has one.
        retry_after: Option<RetryAfter>,
    },
    /// Returns status 429.
    RateLimited {
        /// The time to wait, if the response has one.
        retry_after: Option<RetryAfter>,
    },
    /// Delays the regular response.
    Stall(Duration),
    /// Returns the regular response with its body in small pieces.
    SlowDrip {
        /// The size of a piece. 0 counts as 1.
        bytes: usize,
        /// The time before each piece.
        every: Duration,
    },
    /// Redirects with status 302 to this URL, such as one of another host that must not receive the
    /// token.
    Redirect(String),
    /// Returns the regular response with this link to the next page. Responses without such a link,
    /// such as all of Wethod's, are not changed.
    NextLink(String),
    /// Returns status 200 and a body that never ends.
    EndlessBody,
    /// Returns this response. [`response`](Self::response) creates one with JSON.
    Response {
        /// The status, from 200 to 599. Any other status ends the connection without a response.
        status: u16,
        /// The `Content-Type`.
        media_type: String,
        /// The body.
        body: Vec<u8>,
    },
}

impl Fault {
    /// Returns a fault with a status and a JSON body, such as the vendor's own error message.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), planwire_sandbox::StartError> {
    /// use planwire_sandbox::{Fault, Sandbox};
    /// use serde_json::json;
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let locked = json!({"key": "conflict", "message": "The budget is locked."});
    /// assert!(sandbox.fault_next_on("updateBudget", Fault::response(409, locked)));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn response(status: u16, json: impl Into<serde_json::Value>) -> Self {
        Self::Response {
            status,
            media_type: "application/json".to_owned(),
            body: json.into().to_string().into_bytes(),
        }
    }
}

/// The form in which a response says how long to wait.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// The header `x-ratelimit-retry-after` of Wethod, in seconds.
    RateLimitSeconds(u64),
    /// The header `Retry-After`, in seconds.
    Seconds(u64),
    /// The header `Retry-After`, as an HTTP date.
    Date(DateTime<Utc>),
}

/// Random faults. The same seed repeats the same sequence.
///
/// ```
/// use planwire_sandbox::{Fault, Faults};
///
/// // One request in five goes wrong, in one of two ways.
/// let faults = Faults::rate(0.2)
///     .seed(7)
///     .among([Fault::ResetBeforeHeaders, Fault::BadGatewayEmpty]);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Faults {
    rate: f64,
    seed: u64,
    among: Vec<Fault>,
}

impl Faults {
    /// Creates faults for a share of the requests, from 0 to 1.
    ///
    /// Default: resets, cut bodies, and the statuses 500, 502 and 503. Change it with
    /// [`among`](Self::among).
    #[must_use]
    pub fn rate(rate: f64) -> Self {
        Self {
            rate,
            seed: 0,
            among: vec![
                Fault::ResetBeforeHeaders,
                Fault::ResetAfterHeaders,
                Fault::BodyCutShort,
                Fault::ServerErrorHtml,
                Fault::BadGatewayEmpty,
                Fault::ServiceUnavailable { retry_after: None },
            ],
        }
    }

    /// Sets the seed of the sequence. Default: 0.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the faults to choose from. Repeat a fault to make it more likely. Without any, no
    /// request fails.
    #[must_use]
    pub fn among(mut self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.among = faults.into_iter().collect();
        self
    }

    /// Returns the fault of a request, by its number.
    fn at(&self, number: u64) -> Option<Fault> {
        let bits = mix(mix(self.seed) ^ number);
        // An `f64` holds 53 bits exactly.
        let chance = (bits >> 11) as f64 / (1_u64 << 53) as f64;
        if chance >= self.rate || self.among.is_empty() {
            return None;
        }
        let choice = mix(bits) % self.among.len() as u64;
        self.among.get(usize::try_from(choice).ok()?).cloned()
    }
}

/// The scheduled faults, and the random ones after them.
#[derive(Debug)]
pub(crate) struct FaultPlan {
    by_chance: Option<Faults>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    queue: VecDeque<Due>,
    drawn: u64,
}

/// A scheduled fault.
#[derive(Debug)]
struct Due {
    fault: Fault,
    /// The operations to wait for; `None` is any request.
    on: Option<Vec<OperationName>>,
}

/// An operation id, which both vendors can have.
pub(crate) type OperationName = (Vendor, String);

impl FaultPlan {
    pub(crate) fn new(by_chance: Option<Faults>) -> Self {
        Self {
            by_chance,
            state: Mutex::default(),
        }
    }

    pub(crate) fn push(&self, fault: Fault, on: Option<Vec<OperationName>>) {
        self.lock().queue.push_back(Due { fault, on });
    }

    /// Returns the fault of the next request. `operation` returns its operation, if it has one.
    pub(crate) fn next(&self, operation: impl FnOnce() -> Option<OperationName>) -> Option<Fault> {
        let mut state = self.lock();
        if !state.queue.is_empty() {
            let operation = operation();
            let is_due = |due: &Due| match (&due.on, &operation) {
                (None, _) => true,
                (Some(on), Some(operation)) => on.contains(operation),
                (Some(_), None) => false,
            };
            let place = state.queue.iter().position(is_due);
            if let Some(due) = place.and_then(|place| state.queue.remove(place)) {
                return Some(due.fault);
            }
        }
        let faults = self.by_chance.as_ref()?;
        state.drawn += 1;
        faults.at(state.drawn)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        // A panic elsewhere cannot leave the queue half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(faults: &Faults, count: u64) -> Vec<Option<Fault>> {
        (1..=count).map(|number| faults.at(number)).collect()
    }

    #[test]
    fn random_faults_follow_the_rate_and_the_seed() {
        let faults = Faults::rate(0.2).seed(7);
        let hits = drawn(&faults, 10_000).iter().flatten().count();
        assert!((1_900..2_100).contains(&hits), "{hits}");
        assert_eq!(drawn(&faults, 100), drawn(&faults, 100));
        assert_ne!(drawn(&faults, 100), drawn(&faults.clone().seed(8), 100));
        assert_eq!(drawn(&Faults::rate(0.0), 1_000).iter().flatten().count(), 0);
        assert_eq!(
            drawn(&Faults::rate(1.0), 1_000).iter().flatten().count(),
            1_000
        );
        assert_eq!(
            drawn(&Faults::rate(1.0).among([]), 10)
                .iter()
                .flatten()
                .count(),
            0
        );
    }

    #[test]
    fn scheduled_faults_come_first() {
        let plan = FaultPlan::new(Some(Faults::rate(1.0).among([Fault::BadGatewayEmpty])));
        plan.push(Fault::EndlessBody, None);
        plan.push(Fault::GarbageWith200, None);
        let next: Vec<_> = std::iter::repeat_with(|| plan.next(|| None))
            .take(3)
            .flatten()
            .collect();
        assert_eq!(
            next,
            [
                Fault::EndlessBody,
                Fault::GarbageWith200,
                Fault::BadGatewayEmpty
            ]
        );
    }
}
