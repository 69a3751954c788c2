//! How many retries all calls of a client may make together.

use std::sync::atomic::{AtomicU32, Ordering};

/// What is there at first, and at the most: 100 retries.
const FULL: u32 = 200;
/// What a retry costs.
const COST: u32 = 2;
/// What an attempt that was answered earns.
const EARNED: u32 = 1;

/// An allowance that retries use up and that answers refill.
///
/// Six attempts for every call are a help where some fail, and six times the load for a server where all
/// do. As long as two in three attempts are answered, the allowance stays full; once nothing is, it is gone
/// after a hundred retries, and each call is tried once until answers come again.
#[derive(Debug)]
pub(crate) struct RetryBudget(AtomicU32);

impl RetryBudget {
    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(FULL))
    }

    /// Counts an attempt that was answered, with whatever will not change by trying again.
    pub(crate) fn answered(&self) {
        self.change(|left| Some((left + EARNED).min(FULL)));
    }

    /// Pays for a retry, if it can be paid for.
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

    /// What becomes of so many calls of six attempts when a share of the attempts fails: how many calls
    /// were given up before their sixth attempt, and how many attempts there were.
    fn simulated(calls: u32, failing: f64) -> (u32, u32) {
        let (budget, chance) = (RetryBudget::new(), Jitter::seeded(7));
        let (mut given_up, mut attempts) = (0, 0);
        for _ in 0..calls {
            for attempt in 1..=6 {
                attempts += 1;
                if chance.fraction() >= failing {
                    budget.answered();
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
    fn answers_refill_it() {
        let budget = RetryBudget::new();
        while budget.spend() {}
        budget.answered();
        assert!(!budget.spend());
        budget.answered();
        assert!(budget.spend());
        (0..10_000).for_each(|_| budget.answered());
        assert_eq!(
            std::iter::from_fn(|| budget.spend().then_some(())).count(),
            100
        );
    }
}
