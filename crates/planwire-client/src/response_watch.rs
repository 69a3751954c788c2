//! What is known of an answer while it comes.

use std::fmt;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use http_body_util::BodyExt as _;

use crate::body_limit;

/// The status of an answer, as soon as there is one, and the bodies around it where they are asked for.
///
/// `Debug` shows no body.
#[doc(hidden)]
#[derive(Clone, Default)]
pub struct ResponseWatch {
    status: Arc<AtomicU16>,
    bodies: Option<Arc<Mutex<Bodies>>>,
}

/// Copies of what went out and of what came, as far as it was read.
#[derive(Default)]
struct Bodies {
    request: Vec<u8>,
    answer: Vec<u8>,
}

impl ResponseWatch {
    /// Keeps copies of the bodies too. Who reads the answer notices nothing of it.
    #[must_use]
    pub fn with_bodies() -> Self {
        Self {
            bodies: Some(Arc::default()),
            ..Self::default()
        }
    }

    /// The status, where there has been an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        // 0 is no status of HTTP's.
        Some(self.status.load(Ordering::Relaxed)).filter(|status| *status != 0)
    }

    /// The bodies of the request and of the answer, as far as it was read; nothing where they were not asked
    /// for, or were taken before.
    #[must_use]
    pub fn take_bodies(&self) -> (Vec<u8>, Vec<u8>) {
        let Some(bodies) = &self.bodies else {
            return (Vec::new(), Vec::new());
        };
        let Bodies { request, answer } = std::mem::take(&mut *locked(bodies));
        (request, answer)
    }

    pub(crate) fn set(&self, status: u16) {
        self.status.store(status, Ordering::Relaxed);
    }

    /// Copies the body of a request.
    pub(crate) fn ask(&self, request: &reqwest::Request) {
        if let Some(bodies) = &self.bodies {
            let body = request.body().and_then(reqwest::Body::as_bytes);
            locked(bodies).request = body.unwrap_or_default().to_vec();
        }
    }

    /// An answer whose body is copied while it is read.
    pub(crate) fn copied(&self, response: reqwest::Response) -> reqwest::Response {
        let Some(bodies) = self.bodies.clone() else {
            return response;
        };
        body_limit::with_body(response, |body| {
            reqwest::Body::wrap(body.map_frame(move |frame| {
                if let Some(data) = frame.data_ref() {
                    locked(&bodies).answer.extend_from_slice(data);
                }
                frame
            }))
        })
    }
}

/// A lock that a panic left behind guards whole values all the same.
fn locked(bodies: &Mutex<Bodies>) -> std::sync::MutexGuard<'_, Bodies> {
    bodies.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for ResponseWatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ResponseWatch")
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}
