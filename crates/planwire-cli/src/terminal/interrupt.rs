//! Signals that end the program: SIGINT (Ctrl-C), SIGTERM and SIGHUP.
//!
//! The first signal lets a request or a list end in order. The next one, or one that arrives when nothing can
//! end in order, ends the program at once: a separate thread receives them, because the main thread may be
//! blocked by a reader that has stopped.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, mpsc};
use std::task::{Poll, Waker};
use std::{process, thread};

/// A signal to end the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Interruption {
    /// The number of the signal.
    signal: u8,
}

impl Interruption {
    /// Returns the exit code that shells use for a program ended by a signal.
    pub(crate) fn exit_code(self) -> u8 {
        128 + self.signal
    }
}

const INTERRUPT: u8 = 2;

/// Runs a future to its end or to the first signal.
pub(crate) async fn until_interrupted<F: Future>(work: F) -> Result<F::Output, Interruption> {
    let Some(signals) = Signals::get() else {
        return Ok(work.await);
    };
    let mut work = pin!(work);
    let _armed = Armed::new(signals);
    poll_fn(|context| {
        // First, so that work which is always ready cannot starve it.
        if let Some(interruption) = signals.received(context.waker()) {
            return Poll::Ready(Err(interruption));
        }
        work.as_mut().poll(context).map(Ok)
    })
    .await
}

/// The signals of the process.
#[derive(Clone, Default)]
struct Signals(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// The first signal.
    received: Option<Interruption>,
    /// Wakes the work that ends in order; `None` without such work.
    waker: Option<Waker>,
}

impl Signals {
    /// Starts to listen at the first call; `None` if the system does not allow that, and then signals have
    /// their default effect.
    fn get() -> Option<&'static Self> {
        static SIGNALS: OnceLock<Option<Signals>> = OnceLock::new();
        SIGNALS.get_or_init(Self::listen).as_ref()
    }

    fn listen() -> Option<Self> {
        let signals = Self::default();
        let told = signals.clone();
        let (ready, is_ready) = mpsc::channel();
        let listen = move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_io()
                .build();
            let Ok(runtime) = runtime else { return };
            runtime.block_on(async {
                let Some(mut listeners) = listener::start() else {
                    return;
                };
                // The receiver is gone once the program ends.
                let _ = ready.send(());
                loop {
                    let signal = listener::next(&mut listeners).await;
                    told.receive(Interruption { signal });
                }
            });
        };
        thread::Builder::new().spawn(listen).ok()?;
        // An error if the thread has failed.
        is_ready.recv().ok()?;
        Some(signals)
    }

    fn receive(&self, interruption: Interruption) {
        let mut state = self.state();
        match (state.received, state.waker.take()) {
            (None, Some(waker)) => {
                state.received = Some(interruption);
                waker.wake();
            }
            _ => process::exit(interruption.exit_code().into()),
        }
    }

    fn received(&self, waker: &Waker) -> Option<Interruption> {
        let mut state = self.state();
        if state.received.is_none() {
            state.waker = Some(waker.clone());
        }
        state.received
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Each change is a single step.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The time in which a signal lets the work end in order.
struct Armed(&'static Signals);

impl Armed {
    fn new(signals: &'static Signals) -> Self {
        signals.state().waker = Some(Waker::noop().clone());
        Self(signals)
    }
}

impl Drop for Armed {
    fn drop(&mut self) {
        self.0.state().waker = None;
    }
}

#[cfg(unix)]
mod listener {
    use std::fs;
    use std::future::poll_fn;
    use std::task::Poll;

    use tokio::signal::unix::{Signal, SignalKind, signal};

    const HANGUP: u8 = 1;
    const TERMINATE: u8 = 15;

    /// Returns the signals that the parent process has not ignored, as `nohup` does.
    pub(super) fn start() -> Option<Vec<(u8, Signal)>> {
        let listened = [super::INTERRUPT, TERMINATE, HANGUP];
        let mut listeners = Vec::new();
        for number in listened.into_iter().filter(|it| !is_ignored(*it)) {
            let listener = signal(SignalKind::from_raw(number.into()));
            listeners.push((number, listener.ok()?));
        }
        Some(listeners)
    }

    pub(super) async fn next(listeners: &mut [(u8, Signal)]) -> u8 {
        poll_fn(|context| {
            for (number, listener) in &mut *listeners {
                if let Poll::Ready(Some(())) = listener.poll_recv(context) {
                    return Poll::Ready(*number);
                }
            }
            Poll::Pending
        })
        .await
    }

    fn is_ignored(number: u8) -> bool {
        match fs::read_to_string("/proc/self/status") {
            Ok(status) => ignored(&status).is_some_and(|mask| mask >> (number - 1) & 1 == 1),
            // Without /proc it is unknown. Only `nohup` is common, and it leaves no terminal.
            Err(_) => number == HANGUP && !has_terminal(),
        }
    }

    fn ignored(status: &str) -> Option<u64> {
        let mask = status
            .lines()
            .find_map(|line| line.strip_prefix("SigIgn:"))?;
        u64::from_str_radix(mask.trim(), 16).ok()
    }

    fn has_terminal() -> bool {
        use std::io::IsTerminal as _;
        std::io::stdin().is_terminal()
            || std::io::stdout().is_terminal()
            || std::io::stderr().is_terminal()
    }

    #[cfg(test)]
    mod tests {
        #[test]
        fn the_ignored_signals_are_a_mask() {
            let status = "Name:\tx\nSigIgn:\t0000000000001001\nSigCgt:\t0\n";
            assert_eq!(super::ignored(status), Some(0x1001));
            assert_eq!(super::ignored("Name:\tx\n"), None);
        }
    }
}

#[cfg(not(unix))]
mod listener {
    use std::future::pending;

    pub(super) fn start() -> Option<()> {
        Some(())
    }

    pub(super) async fn next(_: &mut ()) -> u8 {
        if tokio::signal::ctrl_c().await.is_err() {
            pending::<()>().await;
        }
        super::INTERRUPT
    }
}
