//! Compares the statuses of responses with the documented ones.

use std::collections::BTreeMap;

use super::{Comparison, Difference};
use crate::observe::words::times;
use crate::observe::{Responses, Seen};
use crate::spec::document::{Operation, Response};

impl<'node> Comparison<'node> {
    pub(super) fn statuses(&mut self, operation: &Operation<'node>, seen: &Seen) {
        let responses = self.document.responses(operation);
        let mut by_response: BTreeMap<&str, (Response<'node>, Responses, Vec<u16>)> =
            BTreeMap::new();
        for (status, recorded) in &seen.responses {
            let Some(response) = response_of(&responses, *status) else {
                self.undocumented_status(operation, *status, recorded.count);
                continue;
            };
            let (_, all, statuses) = by_response
                .entry(&response.status.key)
                .or_insert_with(|| (response, Responses::default(), Vec::new()));
            all.count = all.count.saturating_add(recorded.count);
            if let Some(shape) = &recorded.response {
                all.response.get_or_insert_default().absorb(shape.clone());
            }
            statuses.push(*status);
        }
        for (response, recorded, statuses) in by_response.into_values() {
            self.vague_status(&response, &statuses);
            if let Some(shape) = &recorded.response {
                self.response(&response, shape);
            }
        }
    }

    fn undocumented_status(&mut self, operation: &Operation<'node>, status: u16, count: u64) {
        let responses = operation.node().entry("responses");
        let place = responses.map_or(&operation.method.key_place, |it| &it.key_place);
        self.differences.push(Difference {
            at: format!("status {status}"),
            what: format!("was there {}, but is undocumented", times(count)),
            place: place.clone(),
            fix: format!("add `'{status}'`"),
            // Any server can fail, and so can a proxy.
            breaks: status < 500,
        });
    }

    /// Reports a range of statuses of which only one occurs.
    fn vague_status(&mut self, response: &Response<'node>, statuses: &[u16]) {
        let key = &response.status.key;
        if let ([status], true) = (statuses, key.ends_with("XX")) {
            self.differences.push(Difference {
                at: format!("status {key}"),
                what: format!("was always {status}"),
                place: response.status.key_place.clone(),
                fix: format!("write `'{status}'` instead"),
                breaks: false,
            });
        }
    }
}

/// Returns the documented response for a status: its own, that of its range, or the default.
fn response_of<'node>(responses: &[Response<'node>], status: u16) -> Option<Response<'node>> {
    let of = |key: &str| responses.iter().find(|it| it.status.key == key).copied();
    of(&status.to_string())
        .or_else(|| of(&format!("{}XX", status / 100)))
        .or_else(|| of("default"))
}
