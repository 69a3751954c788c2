//! The data of a report, independent of its format.

use crate::finding::Place;

use super::change::{Change, Effect};
use super::comparison::{Comparison, Row, Status};
use super::surfaces::Uncompared;
use super::version::Proposal;

/// A comparison and its base.
#[derive(Debug)]
pub(super) struct Report {
    /// The name of the base.
    pub(super) base: String,
    /// The id of its commit.
    pub(super) commit: String,
    /// The name of the base with the start of that id.
    pub(super) title: String,
    pub(super) comparison: Comparison,
    pub(super) proposal: Proposal,
    /// The APIs for which only the wire could be compared.
    pub(super) uncompared: Vec<Uncompared>,
}

impl Report {
    pub(super) fn is_breaking(&self) -> bool {
        self.changes().iter().any(|it| it.effect().is_breaking())
    }

    pub(super) fn changes(&self) -> &[Change] {
        &self.comparison.changes
    }

    /// Returns the added, removed and changed operations, by their index.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, &Row)> {
        let rows = self.comparison.rows.iter().enumerate();
        rows.filter(|(_, row)| row.status != Status::Same)
    }

    /// Returns the combined effect on an operation.
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

    /// Returns the names of the operations that a change touches.
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

    /// Summarizes the numbers of operations and changes.
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

    /// Returns a remark for each API whose code could not be compared.
    pub(super) fn remarks(&self) -> impl Iterator<Item = String> {
        self.uncompared.iter().map(|Uncompared { api, why }| {
            format!("code is not compared for {api}, only the wire, so the version may have to be higher: {why}")
        })
    }

    /// Returns true if a change is an added operation.
    pub(super) fn is_new_operation(&self, change: &Change) -> bool {
        let row = only_operation(change).and_then(|at| self.comparison.rows.get(at));
        row.is_some_and(|row| row.status == Status::Added)
    }

    /// Returns the place of a change: in the working tree, or in the base if the part is removed.
    pub(super) fn place(&self, change: &Change) -> Option<String> {
        let line = |place: &Place| format!("{}:{}", place.file, place.line);
        match (&change.difference.new, &change.difference.old) {
            (Some(new), _) => Some(line(new)),
            (None, Some(old)) => Some(format!("{} of {}", line(old), self.base)),
            (None, None) => None,
        }
    }
}

/// Returns the operation of a change that touches only one.
pub(super) fn only_operation(change: &Change) -> Option<usize> {
    match change.operations.len() {
        1 => change.operations.first().copied(),
        _ => None,
    }
}
