//! Observes a response while it arrives.

use std::fmt;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use http_body_util::BodyExt as _;

use crate::body_limit;

/// The status of a response as soon as it arrives, and copies of the bodies if requested.
///
/// `Debug` shows no body.
#[doc(hidden)]
#[derive(Clone, Default)]
pub struct ResponseWatch {
    status: Arc<AtomicU16>,
    bodies: Option<Arc<Mutex<Bodies>>>,
}

/// Copies of the bodies of the request and of the response, as far as it was read.
#[derive(Default)]
struct Bodies {
    request: Vec<u8>,
    response: Vec<u8>,
}

impl ResponseWatch {
    /// Keeps copies of the bodies, too. Reading the response is not affected.
    #[must_use]
    pub fn with_bodies() -> Self {
        Self {
            bodies: Some(Arc::default()),
            ..Self::default()
        }
    }

    /// Returns the status. `None` before a response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        // 0 is no HTTP status.
        Some(self.status.load(Ordering::Relaxed)).filter(|status| *status != 0)
    }

    /// Takes the bodies of the request and of the response, as far as it was read. Empty if they were not requested, or were
    /// taken before.
    #[must_use]
    pub fn take_bodies(&self) -> (Vec<u8>, Vec<u8>) {
        let Some(bodies) = &self.bodies else {
            return (Vec::new(), Vec::new());
        };
        let Bodies { request, response } = std::mem::take(&mut *locked(bodies));
        (request, response)
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

    /// Returns the response with a body that is copied while it is read.
    pub(crate) fn copied(&self, response: reqwest::Response) -> reqwest::Response {
        let Some(bodies) = self.bodies.clone() else {
            return response;
        };
        body_limit::with_body(response, |body| {
            reqwest::Body::wrap(body.map_frame(move |frame| {
                if let Some(data) = frame.data_ref() {
                    locked(&bodies).response.extend_from_slice(data);
                }
                frame
            }))
        })
    }
}

/// Locks a mutex. A panic elsewhere leaves whole values.
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
