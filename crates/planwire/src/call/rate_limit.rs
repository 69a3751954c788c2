//! The client's own rate limit.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// A rate limit: a number of requests in any period of a length.
///
/// A request counts from its admission until a period after its response. The vendor counts it at some moment in between, so
/// its count never exceeds ours, whatever the network's delays.
///
/// All requests of a period may be sent at once. When nine tenths are used up, the rest is spread over the time until the
/// first of them count no more. When all are used up, requests wait in their order.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    requests: u32,
    per: Duration,
    /// Locked by the request that is admitted next; tokio's mutex is fair.
    turn: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Requests without a response so far.
    in_flight: u32,
    /// The ends of the requests of the last period, the oldest first: 16 bytes each, at most as many as the limit.
    ended: VecDeque<Instant>,
    /// The time of the last admission.
    latest: Option<Instant>,
    /// The number of requests that wait.
    waiting: u32,
}

/// The reason and the length of a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    /// Little is left, and is spread.
    Spread(Duration),
    /// The limit is used up.
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

    /// Returns the number of requests that may still be sent in the current period.
    pub(crate) fn left(&self) -> u32 {
        let left = self.state(Instant::now()).left(self);
        u32::try_from(left).unwrap_or(u32::MAX)
    }

    /// Waits until a request may be sent. If the limit is used up for longer than `most`, it returns that wait at once.
    /// `told` is called before each wait. Dropping the future uses nothing up.
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

    /// Queues the request, unless its wait would certainly be too long.
    fn queue(&self, now: Instant, most: Duration) -> Result<Waiting<'_>, Duration> {
        let mut state = self.state(now);
        let wait = state.spent(state.waiting, self, now);
        if wait > most {
            return Err(wait);
        }
        state.waiting += 1;
        Ok(Waiting(self))
    }

    /// Admits a request, or returns its wait.
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

    /// Returns the current state, without requests that count no more.
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
    /// Returns the number of requests that may still be sent.
    fn left(&self, limiter: &RateLimiter) -> usize {
        (limiter.requests as usize).saturating_sub(self.in_flight as usize + self.ended.len())
    }

    /// Returns the wait of a request behind so many others.
    fn spent(&self, ahead: u32, limiter: &RateLimiter, now: Instant) -> Duration {
        match (ahead as usize).checked_sub(self.left(limiter)) {
            Some(index) => self.returning(index, limiter, now),
            None => Duration::ZERO,
        }
    }

    /// Returns the shortest time until so many requests, and one more, count no more.
    fn returning(&self, index: usize, limiter: &RateLimiter, now: Instant) -> Duration {
        match self.ended.get(index) {
            Some(ended) => limiter.per.saturating_sub(now.duration_since(*ended)),
            // A request in flight counts for a period from its end.
            None => limiter.per,
        }
    }

    /// Returns the time between requests that spreads the rest, once little is left.
    fn spread(&self, limiter: &RateLimiter, now: Instant) -> Duration {
        let left = self.left(limiter);
        if left.saturating_mul(10) > limiter.requests as usize {
            return Duration::ZERO;
        }
        let left = u32::try_from(left).unwrap_or(u32::MAX).max(1);
        self.returning(0, limiter, now) / left
    }
}

/// A request that waits.
struct Waiting<'limiter>(&'limiter RateLimiter);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.state(Instant::now()).waiting -= 1;
    }
}

/// An admitted request; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Permit<'limiter> {
    limiter: &'limiter RateLimiter,
    sent: bool,
}

impl Permit<'_> {
    /// Returns it unused: nothing was sent.
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
