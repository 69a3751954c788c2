//! Random schedules of a small model: what must hold whatever a server does.

mod model;
mod rows;
mod schedules;

use std::collections::HashSet;

use model::Server;

/// Counts the unmoved records that were lost, and the records that were delivered twice.
fn compare(unmoved: &HashSet<i64>, read: &[i64]) -> (usize, usize) {
    let came: HashSet<i64> = read.iter().copied().collect();
    let lost = unmoved.difference(&came).count();
    (lost, read.len() - came.len())
}

/// The records that are unmoved and shown.
fn unmoved(server: &Server) -> HashSet<i64> {
    let model = server.0.lock().unwrap();
    model.unmoved.difference(&model.hidden).copied().collect()
}
