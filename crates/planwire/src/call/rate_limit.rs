//! Keeps all requests of a client under the vendor's limit.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// So many requests in any period of such a length.
///
/// A request counts from when it is let through until a period after its answer: the vendor counts it at
/// some moment between the two, so that its count never exceeds ours, whatever the network's delays.
///
/// The allowance may be spent at once. When nine tenths of it are gone, what is left is spread over the time
/// until the first of it returns. When all is gone, requests wait for it to return, in the order in which
/// they came.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    requests: u32,
    per: Duration,
    /// Held by the request that is let through next; tokio's mutex hands it on in order.
    turn: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Requests without an answer so far.
    in_flight: u32,
    /// When the requests of the last period ended, the oldest first: 16 bytes each, and no more of them
    /// than the limit allows.
    ended: VecDeque<Instant>,
    /// When a request was let through last.
    latest: Option<Instant>,
    /// How many wait to be let through.
    waiting: u32,
}

/// Why a request must wait, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    /// Little of the allowance is left, and is spread.
    Spread(Duration),
    /// The allowance is spent.
    Spent(Duration),
}

impl RateLimiter {
    pub(crate) fn new(requests: u32, per: Duration) -> Self {
        Self {
            requests,
            per,
            turn: tokio::sync::Mutex::default(),
            state: Mutex::default(),
        }
    }

    pub(crate) fn requests(&self) -> u32 {
        self.requests
    }

    pub(crate) fn per(&self) -> Duration {
        self.per
    }

    /// The number of requests that may still be sent in the current period.
    pub(crate) fn left(&self) -> u32 {
        let left = self.state(Instant::now()).left(self);
        u32::try_from(left).unwrap_or(u32::MAX)
    }

    /// Waits until a request may be sent. Where the allowance is spent for longer than `most`, it says at
    /// once for how long. `told` hears of each wait before it.
    ///
    /// Whoever stops waiting has spent nothing.
    pub(crate) async fn admit(
        &self,
        most: Duration,
        told: &(dyn Fn(Hold) + Sync),
    ) -> Result<Permit<'_>, Duration> {
        let since = Instant::now();
        let _waiting = self.queue(since, most)?;
        let _turn = self.turn.lock().await;
        loop {
            let hold = match self.open(most) {
                Ok(permit) => return Ok(permit),
                Err(hold) => hold,
            };
            let wait = match hold {
                Hold::Spent(wait) if since.elapsed().saturating_add(wait) > most => {
                    return Err(wait);
                }
                Hold::Spent(wait) | Hold::Spread(wait) => wait,
            };
            told(hold);
            tokio::time::sleep(wait).await;
        }
    }

    /// Joins those who wait, unless it is plain that their wait would be too long.
    fn queue(&self, now: Instant, most: Duration) -> Result<Waiting<'_>, Duration> {
        let mut state = self.state(now);
        let wait = state.spent(state.waiting, self, now);
        if wait > most {
            return Err(wait);
        }
        state.waiting += 1;
        Ok(Waiting(self))
    }

    /// Lets a request pass, or says how long it must wait.
    fn open(&self, most: Duration) -> Result<Permit<'_>, Hold> {
        let now = Instant::now();
        let mut state = self.state(now);
        let spent = state.spent(0, self, now);
        if !spent.is_zero() {
            return Err(Hold::Spent(spent));
        }
        let wait = state.spread(self, now).min(most);
        let waited = state.latest.map_or(wait, |latest| now - latest);
        if waited < wait {
            return Err(Hold::Spread(wait - waited));
        }
        state.in_flight += 1;
        state.latest = Some(now);
        Ok(Permit {
            limiter: self,
            sent: true,
        })
    }

    /// The state as it is now, without what is older than a period.
    fn state(&self, now: Instant) -> MutexGuard<'_, State> {
        // Each change is done in one step, so a panic elsewhere leaves it whole.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(ended) = state.ended.front()
            && now.duration_since(*ended) >= self.per
        {
            state.ended.pop_front();
        }
        state
    }
}

impl State {
    /// How many more requests may pass.
    fn left(&self, limiter: &RateLimiter) -> usize {
        (limiter.requests as usize).saturating_sub(self.in_flight as usize + self.ended.len())
    }

    /// How long the allowance is spent for a request behind so many others.
    fn spent(&self, ahead: u32, limiter: &RateLimiter, now: Instant) -> Duration {
        match (ahead as usize).checked_sub(self.left(limiter)) {
            Some(index) => self.returning(index, limiter, now),
            None => Duration::ZERO,
        }
    }

    /// How long it takes at the least until so many, and one more, of those that are gone return.
    fn returning(&self, index: usize, limiter: &RateLimiter, now: Instant) -> Duration {
        match self.ended.get(index) {
            Some(ended) => limiter.per.saturating_sub(now.duration_since(*ended)),
            // A request in flight counts for a period from its end, which is to come.
            None => limiter.per,
        }
    }

    /// The time from one request to the next that spreads what is left, once little is.
    fn spread(&self, limiter: &RateLimiter, now: Instant) -> Duration {
        let left = self.left(limiter);
        if left.saturating_mul(10) > limiter.requests as usize {
            return Duration::ZERO;
        }
        let left = u32::try_from(left).unwrap_or(u32::MAX).max(1);
        self.returning(0, limiter, now) / left
    }
}

/// One of those who wait.
struct Waiting<'limiter>(&'limiter RateLimiter);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.state(Instant::now()).waiting -= 1;
    }
}

/// A request that was let through; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Permit<'limiter> {
    limiter: &'limiter RateLimiter,
    sent: bool,
}

impl Permit<'_> {
    /// Gives it back: nothing was sent.
    pub(crate) fn give_back(mut self) {
        self.sent = false;
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let now = Instant::now();
        let mut state = self.limiter.state(now);
        state.in_flight -= 1;
        if self.sent {
            state.ended.push_back(now);
        }
    }
}

#[cfg(test)]
mod tests;
