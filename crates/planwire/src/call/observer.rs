//! Passes responses to the recorder of the feature `observe`.

use planwire_client::ResponseWatch;

#[cfg(feature = "observe")]
use crate::operation::Content;
use crate::operation::Operation;

/// The recorder of responses, if the client has one.
#[derive(Clone, Default)]
pub(crate) struct Observer {
    #[cfg(feature = "observe")]
    recorder: Option<crate::observe::Recorder>,
}

#[cfg(feature = "observe")]
impl Observer {
    pub(crate) fn new(recorder: crate::observe::Recorder) -> Self {
        Self {
            recorder: Some(recorder),
        }
    }

    /// Returns the watch for an attempt.
    pub(crate) fn watch(&self, operation: &Operation) -> ResponseWatch {
        // A file has no fields to record, and is large.
        let has_fields = !matches!(operation.content(), Content::File(_));
        if self.recorder.is_some() && has_fields {
            ResponseWatch::with_bodies()
        } else {
            ResponseWatch::default()
        }
    }

    /// Records an attempt that is over.
    pub(crate) fn look(&self, operation: &'static Operation, watch: &ResponseWatch) {
        if let (Some(recorder), Some(status)) = (&self.recorder, watch.status()) {
            let (request, response) = watch.take_bodies();
            recorder.record(operation, status, &request, &response);
        }
    }
}

#[cfg(not(feature = "observe"))]
impl Observer {
    pub(crate) fn watch(&self, _: &Operation) -> ResponseWatch {
        ResponseWatch::default()
    }

    pub(crate) fn look(&self, _: &'static Operation, _: &ResponseWatch) {}
}
