//! Who looks at what was answered, where the feature `observe` is on and somebody does.

use planwire_client::ResponseWatch;

#[cfg(feature = "observe")]
use crate::operation::Content;
use crate::operation::Operation;

/// Who looks at each answer; nobody, unless the client was told so.
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

    /// What an attempt is watched by.
    pub(crate) fn answered(&self, operation: &Operation) -> ResponseWatch {
        // A file has no fields, and is too large to be copied for nothing.
        let has_fields = !matches!(operation.content(), Content::File(_));
        if self.recorder.is_some() && has_fields {
            ResponseWatch::with_bodies()
        } else {
            ResponseWatch::default()
        }
    }

    /// Looks at an attempt that is over.
    pub(crate) fn look(&self, operation: &'static Operation, answered: &ResponseWatch) {
        if let (Some(recorder), Some(status)) = (&self.recorder, answered.status()) {
            let (request, answer) = answered.take_bodies();
            recorder.record(operation, status, &request, &answer);
        }
    }
}

#[cfg(not(feature = "observe"))]
impl Observer {
    pub(crate) fn answered(&self, _: &Operation) -> ResponseWatch {
        ResponseWatch::default()
    }

    pub(crate) fn look(&self, _: &'static Operation, _: &ResponseWatch) {}
}
