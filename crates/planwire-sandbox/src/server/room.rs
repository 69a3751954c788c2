//! The room that connections and the bodies of requests take, all together.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};

/// So many connections are served; others wait to be accepted.
const CONNECTIONS: usize = 256;

/// So many bodies of more than [`SMALL`] bytes are held; others wait to be read.
const LARGE_BODIES: usize = 4;

/// A body of so many bytes needs no permission: all connections together then hold 16 MiB.
pub(super) const SMALL: u64 = 64 * 1024;

/// Permissions, without which memory would be bounded by each connection alone.
#[derive(Debug)]
pub(crate) struct Room {
    connections: Arc<Semaphore>,
    large_bodies: Semaphore,
}

impl Room {
    pub(crate) fn new() -> Self {
        Self {
            connections: Arc::new(Semaphore::new(CONNECTIONS)),
            large_bodies: Semaphore::new(LARGE_BODIES),
        }
    }

    /// Room for a connection, until it is dropped.
    pub(super) async fn connection(&self) -> Option<OwnedSemaphorePermit> {
        // It is never closed.
        self.connections.clone().acquire_owned().await.ok()
    }

    /// Room for a body that has at most so many bytes, as far as is known; none is needed for a small one.
    pub(super) async fn body(&self, most: Option<u64>) -> Option<SemaphorePermit<'_>> {
        match most {
            Some(bytes) if bytes <= SMALL => None,
            _ => self.large_bodies.acquire().await.ok(),
        }
    }
}
