//! The wait before a retry.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The longest wait before the first retry; each further one may be twice as long.
const BASE: Duration = Duration::from_millis(500);
/// The longest random wait.
const LONGEST: Duration = Duration::from_secs(8);

/// Returns the wait after so many attempts: that of the server, or a random one up to a bound that doubles. `None` if the
/// server requests a longer wait than allowed.
///
/// Randomness keeps apart clients that failed together.
pub(crate) fn delay(
    attempts: u32,
    asked: Option<Duration>,
    most: Duration,
    jitter: &Jitter,
) -> Option<Duration> {
    match asked {
        // An immediate retry would burden an overloaded server, even if it allows one.
        Some(asked) if !asked.is_zero() => (asked <= most).then_some(asked),
        _ => {
            let doubled = 2_u32.saturating_pow(attempts.saturating_sub(1));
            let bound = BASE.saturating_mul(doubled).min(LONGEST).min(most);
            Some(bound.mul_f64(jitter.fraction()))
        }
    }
}

/// A random number generator, good enough to keep clients apart.
#[derive(Debug)]
pub(crate) struct Jitter(AtomicU64);

impl Jitter {
    /// Returns a generator with another sequence for each client and process.
    pub(crate) fn new() -> Self {
        // The keys of maps are the only randomness of the standard library.
        Self::seeded(RandomState::new().hash_one(0))
    }

    pub(crate) fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// Returns a number from 0 to 1, uniformly distributed.
    pub(super) fn fraction(&self) -> f64 {
        // The steps and shifts of splitmix64.
        let step = 0x9e37_79b9_7f4a_7c15;
        let mut bits = self.0.fetch_add(step, Ordering::Relaxed).wrapping_add(step);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        // 53 bits are what an `f64` holds exactly.
        (bits >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn the_bound_doubles_up_to_the_longest_wait_and_all_of_it_is_used() {
        let jitter = Jitter::seeded(7);
        for (attempts, bound) in [
            (1, 500),
            (2, 1_000),
            (3, 2_000),
            (4, 4_000),
            (5, 8_000),
            (6, 8_000),
            (u32::MAX, 8_000),
        ] {
            let bound = Duration::from_millis(bound);
            let delays: Vec<_> =
                std::iter::repeat_with(|| delay(attempts, None, MINUTE, &jitter).unwrap())
                    .take(10_000)
                    .collect();
            let (least, most) = (delays.iter().min().unwrap(), delays.iter().max().unwrap());
            assert!(
                *least < bound.mul_f64(0.01) && *most < bound && *most > bound.mul_f64(0.99),
                "{bound:?} {least:?} {most:?}"
            );
            let mean = delays.iter().sum::<Duration>() / 10_000;
            assert!(
                mean > bound.mul_f64(0.48) && mean < bound.mul_f64(0.52),
                "{bound:?} {mean:?}"
            );
        }
    }

    #[test]
    fn the_server_is_obeyed_up_to_what_is_allowed() {
        let jitter = Jitter::seeded(7);
        let asked = |seconds| delay(1, Some(Duration::from_secs(seconds)), MINUTE, &jitter);
        assert_eq!(asked(7), Some(Duration::from_secs(7)));
        assert_eq!(asked(60), Some(MINUTE));
        assert_eq!(asked(61), None);
        assert!(asked(0).unwrap() > Duration::ZERO);
        let most = Duration::from_millis(10);
        assert!(delay(9, None, most, &jitter).unwrap() <= most);
    }

    #[test]
    fn clients_wait_differently() {
        assert_ne!(
            Jitter::new().fraction().to_bits(),
            Jitter::new().fraction().to_bits()
        );
    }
}
