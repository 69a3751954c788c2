//! The lists that can be synced, and by which means: all of it comes from the operation table.

use planwire::operation::{Api, Content, Kind, Operand, Operation, Operator, Place};
use planwire::{piriod, wethod};

use crate::destination::ListKey;
use crate::table::Table;

/// A list of an API that can be synced.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SyncedList {
    /// The operation that lists.
    pub operation: &'static Operation,
    /// The table that its records are written to; its name is that of the list.
    pub table: Table,
    /// The means of reading only what changed.
    pub changes: Changes,
    /// True if the API lists deleted records, by the time of their deletion.
    pub deletions: bool,
    /// The operation that returns one of the records, and the name of its path parameter.
    pub get: Option<(&'static Operation, &'static str)>,
    /// The list whose records this one is read for, in a list under a parent.
    pub parent: Option<Parent>,
}

/// The list above a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Parent {
    /// The parameter of the path.
    pub parameter: &'static str,
    /// The name of the list.
    pub list: String,
}

/// The means of reading only the records that changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Changes {
    /// There is none: each run reads the whole list.
    None,
    /// The filter `updated_at=gt:`.
    Filter,
    /// `ordering=-updated`, once it was shown to work.
    Ordering,
}

/// Returns the lists of an API that can be synced, each behind the list that it is read for.
///
/// ```
/// let lists = planwire_sync::lists(planwire::operation::Api::Wethod);
/// assert!(lists.iter().any(|it| it.table.name == "production_plans"));
/// ```
#[must_use]
pub fn lists(api: Api) -> Vec<SyncedList> {
    let operations = match api {
        Api::Wethod => wethod::operations::OPERATIONS,
        Api::Piriod => piriod::operations::OPERATIONS,
        _ => &[],
    };
    let mut lists: Vec<_> = operations
        .iter()
        .filter(|it| it.paging.is_some())
        .filter_map(|it| SyncedList::new(it, operations))
        .collect();
    lists.sort_by_key(|it| it.parent.is_some());
    lists
}

impl SyncedList {
    /// `None` for a list with a required parameter that is not its parent's identifier.
    fn new(operation: &'static Operation, all: &[&'static Operation]) -> Option<Self> {
        let required = operation
            .parameters
            .iter()
            .filter(|it| it.required && !it.client_scoped);
        let mut parent = None;
        for parameter in required {
            if parameter.place != Place::Path || parent.is_some() {
                return None;
            }
            let (above, _) = operation
                .path
                .split_once(&format!("{{{}}}", parameter.name))?;
            let above = above.trim_end_matches('/');
            let list = all
                .iter()
                .find(|it| it.paging.is_some() && it.path.trim_end_matches('/') == above)?;
            parent = Some(Parent {
                parameter: parameter.name,
                list: name(list),
            });
        }
        let filters = |name: &str| {
            operation.parameter(name).is_some_and(|it| {
                matches!(it.kind, Kind::Filter { operand: Operand::DateTime, operators }
                    if operators.contains(&Operator::Gt))
            })
        };
        let has = |name: &str| {
            operation
                .record_fields()
                .iter()
                .any(|it| it.name == name && it.kind == Kind::DateTime)
        };
        let changes = if parent.is_some() {
            // A parent that is new to the token's owner has children with an old `updated_at`.
            Changes::None
        } else if filters("updated_at") {
            Changes::Filter
        } else if operation.parameter("ordering").is_some() && has("updated") && has("created") {
            Changes::Ordering
        } else {
            Changes::None
        };
        Some(Self {
            operation,
            table: Table::new(
                operation,
                name(operation),
                parent.as_ref().map(|it| it.parameter),
            ),
            changes,
            deletions: parent.is_none()
                && filters("deleted_at")
                && operation.parameter("deleted").is_some_and(
                    |it| matches!(it.kind, Kind::Enum(values) if values.contains(&"only")),
                ),
            get: get(operation, all),
            parent,
        })
    }

    /// Returns the name of the list, such as `budgets`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.table.name
    }

    /// Returns the list of an account.
    pub(crate) fn key<'a>(&'a self, account: &'a str) -> ListKey<'a> {
        ListKey {
            api: self.operation.api,
            account,
            list: self.name(),
        }
    }
}

/// Returns the name of a list: its path, without variables. Two lists of a resource have names of their own by that.
fn name(operation: &Operation) -> String {
    let segments = operation
        .path
        .split('/')
        .filter(|it| !it.is_empty() && !it.starts_with('{') && *it != "api");
    segments.collect::<Vec<_>>().join("_").replace('-', "_")
}

/// Returns the operation that gets a record of a list: the list's path, and the record's identifier.
fn get(list: &Operation, all: &[&'static Operation]) -> Option<(&'static Operation, &'static str)> {
    all.iter().find_map(|it| {
        let rest = it.path.strip_prefix(list.path.trim_end_matches('/'))?;
        let variable = rest
            .trim_matches('/')
            .strip_prefix('{')?
            .strip_suffix('}')?;
        let gets = it.method == "GET" && it.safe && matches!(it.content(), Content::Json(_));
        // A path such as `/{id}/lines/{line}` is about another record.
        let is_record = !variable.contains(['{', '}']) && it.paging.is_none();
        (gets && is_record).then_some((*it, variable))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_there_once_and_says_how_it_is_read() {
        let (wethod, piriod) = (lists(Api::Wethod), lists(Api::Piriod));
        let count = |lists: &[SyncedList], test: fn(&SyncedList) -> bool| {
            lists.iter().filter(|it| test(it)).count()
        };
        assert_eq!((wethod.len(), piriod.len()), (52, 36));
        let mut names: Vec<_> = wethod.iter().map(|it| it.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 52);
        assert_eq!(count(&wethod, |it| it.parent.is_some()), 3);
        assert_eq!(count(&wethod, |it| it.changes == Changes::Filter), 49);
        assert_eq!(count(&piriod, |it| it.changes == Changes::Ordering), 19);
        assert_eq!(count(&piriod, |it| !it.table.typed), 6);
        assert_eq!(count(&wethod, |it| it.deletions), 18);
        assert_eq!(count(&wethod, |it| it.get.is_some()), 42);
        assert_eq!(count(&piriod, |it| it.get.is_some()), 24);
    }
}
