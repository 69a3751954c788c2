//! What can go wrong on the way, and when it does.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::Vendor;
use crate::data::mix;

/// Something that goes wrong with one exchange.
///
/// The faults that answer for themselves (a status, a redirect, garbage) and
/// [`ResetBeforeHeaders`](Self::ResetBeforeHeaders) come before the request has any effect. The
/// others spoil or delay the answer that it would have got.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The connection is reset when the request was read, before any answer.
    ResetBeforeHeaders,
    /// The connection is reset after the headers of the answer.
    ResetAfterHeaders,
    /// The connection is closed in the middle of the body, which is shorter than its
    /// `Content-Length`.
    BodyCutShort,
    /// Status 200, said to be JSON, and it is not.
    GarbageWith200,
    /// Status 500 with a page of HTML.
    ServerErrorHtml,
    /// Status 502 with nothing in it.
    BadGatewayEmpty,
    /// Status 503.
    ServiceUnavailable {
        /// How long to wait, where the answer says so.
        retry_after: Option<RetryAfter>,
    },
    /// Status 429.
    RateLimited {
        /// How long to wait, where the answer says so.
        retry_after: Option<RetryAfter>,
    },
    /// The right answer, after so long a silence.
    Stall(Duration),
    /// The right answer, its body in small pieces.
    SlowDrip {
        /// The size of a piece; 0 counts as 1.
        bytes: usize,
        /// The time before each piece.
        every: Duration,
    },
    /// Status 302 to this URL, such as one of another host that must not see the token.
    Redirect(String),
    /// The right answer, but its link to the next page is this URL. An answer that has no such
    /// member, such as each of Wethod's, stays as it is.
    NextLink(String),
    /// Status 200 and a body that never ends.
    EndlessBody,
    /// A response of one's own; [`response`](Self::response) makes one with JSON.
    Response {
        /// The status, from 200 to 599. With another one the connection ends without a response.
        status: u16,
        /// The `Content-Type`.
        media_type: String,
        /// The body.
        body: Vec<u8>,
    },
}

impl Fault {
    /// A response with a status and a JSON body, such as the vendor's own words for an error.
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

/// How an answer says how long to wait.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// Wethod's own header, `x-ratelimit-retry-after`, in seconds.
    RateLimitSeconds(u64),
    /// The header `Retry-After`, in seconds.
    Seconds(u64),
    /// The header `Retry-After`, as an HTTP date.
    Date(DateTime<Utc>),
}

/// Faults by chance: the same ones in the same order for the same seed.
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
    /// The share of requests that go wrong, from 0 to 1; what is outside counts as the nearer end.
    ///
    /// Until [`among`](Self::among) says otherwise, the faults are those that a network and a
    /// proxy make: resets, a body cut short, and the statuses 500, 502 and 503.
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

    /// Chooses another sequence; 0 unless it is set.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The faults to choose from, each as likely as the others. Name one several times to make it
    /// more likely; with none, nothing goes wrong.
    #[must_use]
    pub fn among(mut self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.among = faults.into_iter().collect();
        self
    }

    /// What goes wrong with a request, by its number.
    fn at(&self, number: u64) -> Option<Fault> {
        let dice = mix(mix(self.seed) ^ number);
        // 53 bits are what an `f64` holds exactly.
        let chance = (dice >> 11) as f64 / (1_u64 << 53) as f64;
        if chance >= self.rate || self.among.is_empty() {
            return None;
        }
        let choice = mix(dice) % self.among.len() as u64;
        self.among.get(usize::try_from(choice).ok()?).cloned()
    }
}

/// What goes wrong next: first what was asked for, then what chance brings.
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

/// A fault that was asked for.
#[derive(Debug)]
struct Due {
    fault: Fault,
    /// The operations whose request it waits for; `None` for any request.
    on: Option<Vec<OperationName>>,
}

/// The id of an operation, which both vendors can have.
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

    /// What goes wrong with a request of this operation, if it is one.
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
        // A queue and a counter are whole at any time, so a panic elsewhere does no harm.
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
    fn the_rate_is_kept_and_the_seed_repeats() {
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
    fn what_was_asked_for_comes_first() {
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
