//! Codes that bind the second call of a write to the request that the first one returned.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The time that a code is valid.
pub(crate) const VALID: Duration = Duration::from_secs(600);

/// The maximum of codes; the oldest is dropped.
const MOST: usize = 100;

/// The codes that were issued and not used.
#[derive(Default)]
pub(crate) struct Codes {
    // The keys of its hashes come from the system's random numbers, so no code can be guessed.
    random: RandomState,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    issued: u64,
    open: HashMap<String, Bound>,
}

struct Bound {
    request: String,
    since: Instant,
}

/// The reason why a code cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Invalid {
    /// It was never issued, or is used.
    Unknown,
    /// It is older than ten minutes.
    Expired,
    /// It belongs to another request.
    OtherRequest,
}

impl Codes {
    /// Returns a new code for a request.
    pub(crate) fn issue(&self, request: String) -> String {
        let mut state = self.lock();
        let now = Instant::now();
        state.open.retain(|_, it| now - it.since < VALID);
        if state.open.len() >= MOST {
            let oldest = state.open.iter().min_by_key(|(_, it)| it.since);
            if let Some(code) = oldest.map(|(code, _)| code.clone()) {
                state.open.remove(&code);
            }
        }
        state.issued += 1;
        let code = format!("{:016x}", self.random.hash_one(state.issued));
        let since = now;
        state.open.insert(code.clone(), Bound { request, since });
        code
    }

    /// Checks a code for a request, without using it.
    pub(crate) fn check(&self, code: &str, request: &str) -> Result<(), Invalid> {
        valid(self.lock().open.get(code), request)
    }

    /// Uses a code for a request. It is used up in any case.
    pub(crate) fn redeem(&self, code: &str, request: &str) -> Result<(), Invalid> {
        let bound = self.lock().open.remove(code);
        valid(bound.as_ref(), request)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn valid(bound: Option<&Bound>, request: &str) -> Result<(), Invalid> {
    match bound {
        None => Err(Invalid::Unknown),
        Some(bound) if bound.since.elapsed() >= VALID => Err(Invalid::Expired),
        Some(bound) if bound.request != request => Err(Invalid::OtherRequest),
        Some(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_code_is_for_one_request_once_and_ten_minutes() {
        let codes = Codes::default();
        let (one, other) = (codes.issue("a".into()), codes.issue("a".into()));
        assert_ne!(one, other);
        assert_eq!(codes.redeem(&one, "a"), Ok(()));
        assert_eq!(codes.redeem(&one, "a"), Err(Invalid::Unknown));
        assert_eq!(codes.redeem(&other, "b"), Err(Invalid::OtherRequest));
        assert_eq!(codes.redeem(&other, "a"), Err(Invalid::Unknown));
        let late = codes.issue("a".into());
        tokio::time::advance(VALID - Duration::from_secs(1)).await;
        assert_eq!(codes.check(&late, "a"), Ok(()));
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(codes.redeem(&late, "a"), Err(Invalid::Expired));
    }

    #[tokio::test(start_paused = true)]
    async fn codes_take_bounded_memory() {
        let codes = Codes::default();
        let first = codes.issue("a".into());
        for _ in 0..MOST {
            tokio::time::advance(Duration::from_millis(1)).await;
            codes.issue("a".into());
        }
        assert_eq!(codes.lock().open.len(), MOST);
        assert_eq!(codes.check(&first, "a"), Err(Invalid::Unknown));
    }
}
