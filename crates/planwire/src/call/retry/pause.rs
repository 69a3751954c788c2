//! The pause that a server requests, which all calls of a client keep.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The instant until which no request is sent, after a response with status 429 named its wait.
///
/// The limit belongs to the client and not to one call, so every call waits: those that were refused, and those that are not
/// sent yet.
#[derive(Debug, Default)]
pub(crate) struct Pause(Mutex<Option<Instant>>);

impl Pause {
    /// Pauses for at least so long from now. Returns whether that is longer than before.
    pub(crate) fn extend(&self, delay: Duration) -> bool {
        let until = Instant::now() + delay;
        let mut pause = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Responses to requests that were sent together request the same pause.
        let is_longer = pause.is_none_or(|pause| until > pause);
        if is_longer {
            *pause = Some(until);
        }
        is_longer
    }

    /// Returns the rest of the pause.
    pub(crate) fn left(&self) -> Duration {
        // A panic elsewhere leaves the instant whole.
        let pause = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pause.map_or(Duration::ZERO, |until| {
            until.saturating_duration_since(Instant::now())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_longest_pause_counts() {
        let pause = Pause::default();
        let seconds = Duration::from_secs;
        assert_eq!(pause.left(), Duration::ZERO);
        assert!(pause.extend(seconds(3)) && !pause.extend(seconds(2)));
        assert_eq!(pause.left(), seconds(3));
        tokio::time::sleep(seconds(2)).await;
        assert!(!pause.extend(seconds(1)) && pause.extend(seconds(2)));
        tokio::time::sleep(seconds(5)).await;
        assert_eq!(pause.left(), Duration::ZERO);
    }
}
