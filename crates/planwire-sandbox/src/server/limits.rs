//! Limits of connections and bodies, which bound memory.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};

/// The maximum number of connections. Others wait to be accepted.
const CONNECTIONS: usize = 256;

/// The maximum number of bodies larger than [`SMALL`]. Others wait to be read.
const LARGE_BODIES: usize = 4;

/// The size of a body that is not limited: all connections together hold 16 MiB.
pub(super) const SMALL: u64 = 64 * 1024;

/// The limits of all connections together.
#[derive(Debug)]
pub(crate) struct Limits {
    connections: Arc<Semaphore>,
    large_bodies: Semaphore,
}

impl Limits {
    pub(crate) fn new() -> Self {
        Self {
            connections: Arc::new(Semaphore::new(CONNECTIONS)),
            large_bodies: Semaphore::new(LARGE_BODIES),
        }
    }

    /// Waits for a free connection, and holds it until the permit is dropped.
    pub(super) async fn connection(&self) -> Option<OwnedSemaphorePermit> {
        // The semaphore is never closed.
        self.connections.clone().acquire_owned().await.ok()
    }

    /// Waits until a body of at most this size can be read. A small one needs no permit.
    pub(super) async fn body(&self, most: Option<u64>) -> Option<SemaphorePermit<'_>> {
        match most {
            Some(bytes) if bytes <= SMALL => None,
            _ => self.large_bodies.acquire().await.ok(),
        }
    }
}
