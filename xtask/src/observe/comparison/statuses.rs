//! The statuses that were seen beside those that are documented.

use std::collections::BTreeMap;

use super::{Comparison, Difference};
use crate::observe::words::times;
use crate::observe::{Answers, Seen};
use crate::spec::document::{Operation, Response};

impl<'node> Comparison<'node> {
    pub(super) fn statuses(&mut self, operation: &Operation<'node>, seen: &Seen) {
        let responses = self.document.responses(operation);
        let mut by_response: BTreeMap<&str, (Response<'node>, Answers, Vec<u16>)> = BTreeMap::new();
        for (status, answers) in &seen.answers {
            let Some(response) = response_of(&responses, *status) else {
                self.undocumented_status(operation, *status, answers.count);
                continue;
            };
            let (_, all, statuses) = by_response
                .entry(&response.status.key)
                .or_insert_with(|| (response, Answers::default(), Vec::new()));
            all.count = all.count.saturating_add(answers.count);
            if let Some(shape) = &answers.answer {
                all.answer.get_or_insert_default().absorb(shape.clone());
            }
            statuses.push(*status);
        }
        for (response, answers, statuses) in by_response.into_values() {
            self.vague_status(&response, &statuses);
            if let Some(shape) = &answers.answer {
                self.answer(&response, shape);
            }
        }
    }

    fn undocumented_status(&mut self, operation: &Operation<'node>, status: u16, count: u64) {
        let responses = operation.node().entry("responses");
        let place = responses.map_or(&operation.method.key_place, |it| &it.key_place);
        self.differences.push(Difference {
            at: format!("status {status}"),
            what: format!("was there {}, and nobody documents it", times(count)),
            place: place.clone(),
            fix: format!("add `'{status}'`"),
            // Any server may fail, and any proxy before it.
            breaks: status < 500,
        });
    }

    /// Where only the class of a status was known.
    fn vague_status(&mut self, response: &Response<'node>, statuses: &[u16]) {
        let key = &response.status.key;
        if let ([status], true) = (statuses, key.ends_with("XX")) {
            self.differences.push(Difference {
                at: format!("status {key}"),
                what: format!("was always {status}"),
                place: response.status.key_place.clone(),
                fix: format!("write `'{status}'` in its place"),
                breaks: false,
            });
        }
    }
}

/// The response that the documents have for a status: its own, that of its class, or that of all others.
fn response_of<'node>(responses: &[Response<'node>], status: u16) -> Option<Response<'node>> {
    let of = |key: &str| responses.iter().find(|it| it.status.key == key).copied();
    of(&status.to_string())
        .or_else(|| of(&format!("{}XX", status / 100)))
        .or_else(|| of("default"))
}
