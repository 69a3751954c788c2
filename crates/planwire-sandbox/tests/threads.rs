//! The sandbox starts no thread. This test has its own process, since other tests start threads.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use common::piriod;
use planwire_sandbox::Sandbox;

fn threads() -> usize {
    std::fs::read_dir("/proc/self/task").unwrap().count()
}

#[tokio::test(start_paused = true)]
async fn no_thread_is_started() {
    let before = threads();
    let sandbox = Sandbox::builder()
        .latency(std::time::Duration::from_millis(50))
        .start()
        .await
        .unwrap();
    for page in 1..=5 {
        assert_eq!(
            piriod(&sandbox, &format!("/plans/?page={page}"))
                .await
                .status,
            200
        );
    }
    assert_eq!(threads(), before);
    sandbox.stop().await;
}
