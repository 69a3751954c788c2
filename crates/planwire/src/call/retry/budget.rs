//! The retry budget of all calls of a client.

use std::sync::atomic::{AtomicU32, Ordering};

/// The initial and the largest budget: 100 retries.
const FULL: u32 = 200;
/// The cost of a retry.
const COST: u32 = 2;
/// The gain of an attempt with a response.
const EARNED: u32 = 1;

/// A budget that retries use up and responses refill.
///
/// Six attempts for every call help if some fail, and are six times the load for a server if all do. As long as two in three
/// attempts get a response, the budget stays full. Once none does, it is used up after a hundred retries, and each call is
/// sent once until responses arrive again.
#[derive(Debug)]
pub(crate) struct RetryBudget(AtomicU32);

impl RetryBudget {
    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(FULL))
    }

    /// Counts an attempt with a response that a retry would not change.
    pub(crate) fn responded(&self) {
        self.change(|left| Some((left + EARNED).min(FULL)));
    }

    /// Uses up a retry, if one is left.
    pub(crate) fn spend(&self) -> bool {
        self.change(|left| left.checked_sub(COST))
    }

    fn change(&self, change: impl Fn(u32) -> Option<u32>) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, change)
            .is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::retry::Jitter;

    /// Simulates calls of six attempts of which a share fails. Returns the calls that ended before their sixth attempt, and
    /// all attempts.
    fn simulated(calls: u32, failing: f64) -> (u32, u32) {
        let (budget, chance) = (RetryBudget::new(), Jitter::seeded(7));
        let (mut given_up, mut attempts) = (0, 0);
        for _ in 0..calls {
            for attempt in 1..=6 {
                attempts += 1;
                if chance.fraction() >= failing {
                    budget.responded();
                    break;
                }
                if attempt < 6 && !budget.spend() {
                    given_up += 1;
                    break;
                }
            }
        }
        (given_up, attempts)
    }

    #[test]
    fn one_failure_in_five_does_not_exhaust_it() {
        let (given_up, attempts) = simulated(50_000, 0.2);
        assert_eq!(given_up, 0);
        assert!((61_000..64_000).contains(&attempts), "{attempts}");
    }

    #[test]
    fn a_dead_server_does() {
        let (given_up, attempts) = simulated(10_000, 1.0);
        assert_eq!((given_up, attempts), (10_000 - 20, 10_000 + 100));
    }

    #[test]
    fn a_server_that_mostly_fails_is_spared_most_retries() {
        let (_, attempts) = simulated(10_000, 0.9);
        // Unlimited, it would be 4.7 attempts a call.
        assert!(attempts < 11_500, "{attempts}");
    }

    #[test]
    fn responses_refill_it() {
        let budget = RetryBudget::new();
        while budget.spend() {}
        budget.responded();
        assert!(!budget.spend());
        budget.responded();
        assert!(budget.spend());
        (0..10_000).for_each(|_| budget.responded());
        assert_eq!(
            std::iter::from_fn(|| budget.spend().then_some(())).count(),
            100
        );
    }
}
