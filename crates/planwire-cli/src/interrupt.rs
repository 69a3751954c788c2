//! Signals that end the program: Ctrl-C, and on Unix SIGTERM and SIGHUP.

use std::future::Future;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

/// The signal that interrupted the program, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Interruption(u8);

impl Interruption {
    /// The exit code by which shells know it.
    pub(crate) fn exit_code(self) -> u8 {
        128 + self.0
    }
}

/// Runs a future to its end, or to an interruption.
///
/// A second signal ends the program at once, wherever it hangs, and so does the first one outside of this.
pub(crate) async fn until_interrupted<F: Future>(work: F) -> Result<F::Output, Interruption> {
    let mut work = pin!(work);
    let _patience = system::Patience::new();
    let mut interruption = pin!(system::interrupted());
    poll_fn(|context| {
        // First, so that work which is always ready cannot starve it.
        if let Poll::Ready(interruption) = interruption.as_mut().poll(context) {
            return Poll::Ready(Err(interruption));
        }
        work.as_mut().poll(context).map(Ok)
    })
    .await
}

#[cfg(unix)]
mod system {
    use std::future::poll_fn;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Arc, OnceLock};
    use std::task::Poll;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::flag;
    use tokio::signal::unix::{SignalKind, signal};

    use super::Interruption;

    const SIGNALS: [i32; 3] = [SIGINT, SIGTERM, SIGHUP];

    /// Waits for a signal. One that cannot be listened for ends the program without our doing.
    pub(super) async fn interrupted() -> Interruption {
        let mut streams = SIGNALS
            .into_iter()
            .filter(|it| !is_ignored(*it))
            .filter_map(|it| Some((it, signal(SignalKind::from_raw(it)).ok()?)))
            .collect::<Vec<_>>();
        poll_fn(|context| {
            for (number, stream) in &mut streams {
                if stream.poll_recv(context).is_ready() {
                    return Poll::Ready(Interruption(u8::try_from(*number).unwrap_or_default()));
                }
            }
            Poll::Pending
        })
        .await
    }

    /// While it lives, the first signal does not end the program.
    pub(super) struct Patience(&'static AtomicBool);

    impl Patience {
        pub(super) fn new() -> Self {
            let is_over = is_over();
            is_over.store(false, Ordering::SeqCst);
            Self(is_over)
        }
    }

    impl Drop for Patience {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }

    /// Whether the next signal ends the program. Its handlers are set once, since they cannot give a signal
    /// back to the system.
    fn is_over() -> &'static AtomicBool {
        static IS_OVER: OnceLock<Arc<AtomicBool>> = OnceLock::new();
        IS_OVER.get_or_init(|| {
            let is_over = Arc::new(AtomicBool::new(false));
            for signal in SIGNALS.into_iter().filter(|it| !is_ignored(*it)) {
                // The order matters: a first signal finds the flag down, and raises it for the second. Where
                // the system refuses a handler, it keeps its own, which ends the program.
                let _ = flag::register_conditional_shutdown(signal, 128 + signal, is_over.clone())
                    .and_then(|_| flag::register(signal, is_over.clone()));
            }
            is_over
        })
    }

    /// Whether whoever started the program had a signal ignored, as `nohup` does with SIGHUP.
    fn is_ignored(signal: i32) -> bool {
        // A program that was put in the background by a script ignores SIGINT, and can be interrupted all
        // the same by whoever sends it.
        signal == SIGHUP && ignored().is_some_and(|mask| mask & (1 << (signal - 1)) != 0)
    }

    /// The signals that are ignored, as Linux tells; nothing elsewhere.
    fn ignored() -> Option<u64> {
        static MASK: OnceLock<Option<u64>> = OnceLock::new();
        *MASK.get_or_init(|| {
            let status = std::fs::read_to_string("/proc/self/status").ok()?;
            let mask = status.lines().find_map(|it| it.strip_prefix("SigIgn:"))?;
            u64::from_str_radix(mask.trim(), 16).ok()
        })
    }
}

#[cfg(not(unix))]
mod system {
    use super::Interruption;

    /// SIGINT, by the number that it has everywhere.
    const CTRL_C: u8 = 2;

    /// Waits for Ctrl-C. Where it cannot be listened for, the system ends the program without our doing.
    pub(super) async fn interrupted() -> Interruption {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        Interruption(CTRL_C)
    }

    /// Nothing to be done.
    pub(super) struct Patience;

    impl Patience {
        pub(super) fn new() -> Self {
            Self
        }
    }
}
