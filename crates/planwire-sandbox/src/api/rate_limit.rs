//! Rate limits.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// A number of requests for each window of time. A window begins with its first request.
#[derive(Debug)]
pub(crate) struct RateLimit {
    requests: u32,
    window: Duration,
    spent: Mutex<Option<Spent>>,
}

#[derive(Clone, Copy, Debug)]
struct Spent {
    since: Instant,
    requests: u32,
}

impl RateLimit {
    pub(crate) fn new(requests: u32, window: Duration) -> Self {
        Self {
            requests,
            window,
            spent: Mutex::new(None),
        }
    }

    /// Counts a request. Fails with the number of seconds to wait if the limit is reached.
    pub(crate) fn spend(&self) -> Result<(), u64> {
        let now = Instant::now();
        // A panic elsewhere cannot leave these numbers half written.
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        let current = spent
            .filter(|spent| now.duration_since(spent.since) < self.window)
            .unwrap_or(Spent {
                since: now,
                requests: 0,
            });
        if current.requests < self.requests {
            *spent = Some(Spent {
                requests: current.requests + 1,
                ..current
            });
            return Ok(());
        }
        let left = self
            .window
            .saturating_sub(now.duration_since(current.since));
        Err(left.as_secs() + u64::from(left.subsec_nanos() > 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_limit_resets_with_the_next_window() {
        let limit = RateLimit::new(2, Duration::from_secs(60));
        assert_eq!(limit.spend(), Ok(()));
        tokio::time::advance(Duration::from_millis(20_500)).await;
        assert_eq!(limit.spend(), Ok(()));
        assert_eq!(limit.spend(), Err(40));
        tokio::time::advance(Duration::from_secs(40)).await;
        assert_eq!(limit.spend(), Ok(()));
        assert_eq!(limit.spend(), Ok(()));
        assert_eq!(limit.spend(), Err(60));
    }
}
