//! Ctrl-C.

use std::future::{Future, pending, poll_fn};
use std::pin::pin;
use std::task::Poll;

/// Waits for the interruption of the program: Ctrl-C, SIGINT. Where it cannot be listened for, the system
/// ends the program without our doing.
async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        pending::<()>().await;
    }
}

/// Runs a future to its end, or to an interruption, which gives `None`.
pub(crate) async fn until_interrupted<F: Future>(work: F) -> Option<F::Output> {
    let mut work = pin!(work);
    let mut interruption = pin!(interrupted());
    poll_fn(|context| {
        // First, so that work which is always ready cannot starve it.
        if interruption.as_mut().poll(context).is_ready() {
            return Poll::Ready(None);
        }
        work.as_mut().poll(context).map(Some)
    })
    .await
}
