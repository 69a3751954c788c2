//! Progress notifications.

use rmcp::RoleServer;
use rmcp::model::{ProgressNotificationParam, ProgressToken};
use rmcp::service::{Peer, RequestContext};

/// Reports the progress of a call, if the client wants it.
pub(crate) struct Progress {
    wanted: Option<(Peer<RoleServer>, ProgressToken)>,
    last: u64,
}

impl Progress {
    pub(crate) fn of(context: &RequestContext<RoleServer>) -> Self {
        let token = context.meta.get_progress_token();
        Self {
            wanted: token.map(|token| (context.peer.clone(), token)),
            last: 0,
        }
    }

    /// Reports a number of records, if it is larger than the last one.
    pub(crate) async fn report(&mut self, records: u64, of: Option<u64>) {
        let Some((peer, token)) = &self.wanted else {
            return;
        };
        if records <= self.last {
            return;
        }
        self.last = records;
        // A number of records is far below 2^53.
        let number = |it: u64| it as f64;
        let mut progress = ProgressNotificationParam::new(token.clone(), number(records))
            .with_message(format!("{records} records read"));
        if let Some(of) = of {
            progress = progress.with_total(number(of));
        }
        // A client that is gone reads no progress.
        let _ = peer.notify_progress(progress).await;
    }
}
