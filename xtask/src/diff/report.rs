//! What is reported, whichever way it is written.

use crate::finding::Place;

use super::change::{Change, Effect};
use super::comparison::{Comparison, Row, Status};
use super::surfaces::Uncompared;
use super::version::Proposal;

/// A comparison with the revision that it starts from.
#[derive(Debug)]
pub(super) struct Report {
    /// The base as people call it.
    pub(super) base: String,
    /// The id of its commit.
    pub(super) commit: String,
    /// Its name with the start of that id.
    pub(super) title: String,
    pub(super) comparison: Comparison,
    pub(super) proposal: Proposal,
    /// The APIs of which the wire alone could be compared.
    pub(super) uncompared: Vec<Uncompared>,
}

impl Report {
    pub(super) fn is_breaking(&self) -> bool {
        self.changes().iter().any(|it| it.effect().is_breaking())
    }

    pub(super) fn changes(&self) -> &[Change] {
        &self.comparison.changes
    }

    /// The operations that came, went or changed, by their place in the list.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, &Row)> {
        let rows = self.comparison.rows.iter().enumerate();
        rows.filter(|(_, row)| row.status != Status::Same)
    }

    /// The most that happens to an operation.
    pub(super) fn effect_on(&self, row: usize) -> Effect {
        let touching = self
            .changes()
            .iter()
            .filter(|change| change.operations.contains(&row));
        touching
            .map(Change::effect)
            .reduce(Effect::and)
            .unwrap_or(Effect::Note)
    }

    /// The names of the operations that a change touches.
    pub(super) fn touched(&self, change: &Change) -> Vec<String> {
        let row = |at: &usize| self.comparison.rows.get(*at);
        let rows = change.operations.iter().filter_map(row);
        rows.map(|row| row.name.title()).collect()
    }

    pub(super) fn count(&self, is: impl Fn(Effect) -> bool) -> usize {
        let changes = self.changes().iter();
        changes.filter(|change| is(change.effect())).count()
    }

    pub(super) fn count_of(&self, status: Status) -> usize {
        self.rows().filter(|(_, row)| row.status == status).count()
    }

    /// How many operations and changes there are, in words.
    pub(super) fn summary(&self) -> String {
        if self.changes().is_empty() {
            return "nothing has changed".to_owned();
        }
        let (wire, code, harmless) = (
            self.count(Effect::breaks_wire),
            self.count(Effect::breaks_code),
            self.count(|effect| !effect.is_breaking()),
        );
        let s = |number: usize| if number == 1 { "s" } else { "" };
        let are = if harmless == 1 { "is" } else { "are" };
        format!(
            "operations: {} added, {} removed, {} changed; changes: {wire} break{} the wire, {code} break{} \
             code, {harmless} {are} harmless",
            self.count_of(Status::Added),
            self.count_of(Status::Removed),
            self.count_of(Status::Changed),
            s(wire),
            s(code),
        )
    }

    /// Which code could not be compared, and why.
    pub(super) fn remarks(&self) -> impl Iterator<Item = String> {
        self.uncompared.iter().map(|Uncompared { api, why }| {
            format!("code is not compared for {api}, only the wire, so the version may have to be higher: {why}")
        })
    }

    /// Returns whether a change is that an operation came.
    pub(super) fn is_new_operation(&self, change: &Change) -> bool {
        let row = only_operation(change).and_then(|at| self.comparison.rows.get(at));
        row.is_some_and(|row| row.status == Status::Added)
    }

    /// Where a change stands: in the working tree, or in the base where it is gone.
    pub(super) fn place(&self, change: &Change) -> Option<String> {
        let line = |place: &Place| format!("{}:{}", place.file, place.line);
        match (&change.difference.new, &change.difference.old) {
            (Some(new), _) => Some(line(new)),
            (None, Some(old)) => Some(format!("{} of {}", line(old), self.base)),
            (None, None) => None,
        }
    }
}

/// How a change touches the operations that have it: as their own, or as one of a part that they share.
pub(super) fn only_operation(change: &Change) -> Option<usize> {
    match change.operations.len() {
        1 => change.operations.first().copied(),
        _ => None,
    }
}
