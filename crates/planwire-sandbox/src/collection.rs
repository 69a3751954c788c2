//! Collections: the generated records of one type, and the changes to them.

mod changes;
mod clock;
mod condition;
mod direct;
mod edit;
mod identity;
mod selection;
mod store;
mod view;
mod visibility;

use std::collections::{HashSet, VecDeque};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use changes::Changes;
pub(crate) use changes::Stored;
pub use clock::DateHeader;
pub(crate) use clock::{Clock, http_date};
pub(crate) use condition::Condition;
pub(crate) use identity::Identity;
pub(crate) use selection::{Ordered, Query, Selection, Shown, Target};

use store::Store;
pub(crate) use view::View;
pub(crate) use visibility::Hidden;
use visibility::Sight;
pub use visibility::Visibility;

use crate::data::{Members, RecordType, Row};
use crate::rule::Rule;
use crate::value::Value;

/// The offset between the positions of the two modes, so that no two records share an id.
const TEST_MODE_SHIFT: u64 = 1_000_000_000;

/// The records of one type, in live and in test mode.
#[derive(Debug)]
pub(crate) struct Collection {
    pub(crate) name: String,
    pub(crate) kind: RecordType,
    pub(crate) identity: Identity,
    /// The members that records may have besides their fields.
    pub(crate) others: Option<Others>,
    /// The soft deletions of the collection, such as `deleted` and `archived`.
    pub(crate) soft_deletes: Vec<SoftDelete>,
    /// The number of generated records.
    count: u64,
    stores: [RwLock<Store>; 2],
    /// The time after which lists show a change, in milliseconds.
    delay: AtomicI64,
    /// The results of the latest queries. Reading a list page by page repeats one query.
    recent: Mutex<VecDeque<Found>>,
}

/// The records that a query kept.
#[derive(Debug)]
struct Found {
    query: Query,
    /// The state of the data.
    version: u64,
    records: Arc<Vec<u32>>,
}

/// The members that a schema allows without naming them (`additionalProperties`).
#[derive(Debug)]
pub(crate) struct Others {
    /// The prefix of their names, if the schema has one (`x-dynamic-fields`).
    pub(crate) prefix: Option<String>,
    pub(crate) rule: Option<Rule>,
}

/// A state in which records are marked and hidden but not removed, such as `deleted`, and the
/// fields that mark it.
#[derive(Debug)]
pub(crate) struct SoftDelete {
    pub(crate) parameter: String,
    pub(crate) fields: Vec<usize>,
}

/// A collection that is being changed.
pub(crate) struct Edit<'c> {
    collection: &'c Collection,
    store: RwLockWriteGuard<'c, Store>,
    in_test_mode: bool,
}

impl Collection {
    pub(crate) fn new(
        name: String,
        kind: RecordType,
        identity: Identity,
        others: Option<Others>,
        soft_deletes: Vec<SoftDelete>,
        count: u64,
    ) -> Self {
        Self {
            name,
            kind,
            identity,
            others,
            soft_deletes,
            count: count.min(TEST_MODE_SHIFT),
            stores: Default::default(),
            delay: AtomicI64::new(0),
            recent: Mutex::new(VecDeque::new()),
        }
    }

    /// Returns the collection with all changes.
    pub(crate) fn view(&self, in_test_mode: bool) -> View<'_> {
        View {
            collection: self,
            store: self.read(in_test_mode),
            in_test_mode,
            is_listed: false,
        }
    }

    /// Returns the collection as lists show it at a time.
    pub(crate) fn listed(&self, in_test_mode: bool, now: i64) -> View<'_> {
        let mut store = self.read(in_test_mode);
        if store.is_due(now) {
            drop(store);
            self.write(in_test_mode).reveal(now);
            store = self.read(in_test_mode);
        }
        View {
            collection: self,
            store,
            in_test_mode,
            is_listed: true,
        }
    }

    pub(crate) fn edit(&self, in_test_mode: bool) -> Edit<'_> {
        Edit {
            collection: self,
            store: self.write(in_test_mode),
            in_test_mode,
        }
    }

    // A panic elsewhere cannot leave the changes half done.
    fn read(&self, in_test_mode: bool) -> RwLockReadGuard<'_, Store> {
        let store = &self.stores[usize::from(in_test_mode)];
        store.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, in_test_mode: bool) -> RwLockWriteGuard<'_, Store> {
        let store = &self.stores[usize::from(in_test_mode)];
        store.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets the time after which lists show a change, in milliseconds. Earlier changes keep theirs.
    pub(crate) fn set_delay(&self, delay: i64) {
        self.delay.store(delay, Ordering::Relaxed);
    }

    /// Returns the time at which lists show a change of now; `None` is at once.
    fn due(&self, now: i64) -> Option<i64> {
        let delay = self.delay.load(Ordering::Relaxed);
        (delay > 0).then(|| now.saturating_add(delay))
    }

    pub(crate) fn set_visibility(&self, in_test_mode: bool, visibility: Visibility) {
        self.write(in_test_mode).set_visibility(visibility);
    }

    /// Returns the members of an object that the collection keeps although they are not fields.
    pub(crate) fn kept<'g>(
        &'g self,
        given: &'g Members<'_>,
    ) -> impl Iterator<Item = (String, Value<'static>)> + 'g {
        given.iter().filter_map(|(name, value)| {
            let others = self.others.as_ref()?;
            let prefix = others.prefix.as_deref().unwrap_or_default();
            let is_meant = name.starts_with(prefix) && self.kind.position(name).is_none();
            let is_allowed = others.rule.as_ref().is_none_or(|rule| rule.allows(value));
            (is_meant && is_allowed)
                .then(|| (name.clone().into_owned(), value.clone().into_owned()))
        })
    }

    /// Returns the id of a record as a string. It is empty if the records have no id field.
    pub(crate) fn id_of(&self, stored: &Stored) -> String {
        let position = self.identity.position();
        let id = position.and_then(|position| stored.value(position)?.plain());
        id.unwrap_or_default().into_owned()
    }

    /// Returns the soft deletion called `deleted`.
    pub(crate) fn deleted(&self) -> Option<&SoftDelete> {
        let mut states = self.soft_deletes.iter();
        states.find(|state| state.parameter == "deleted" && !state.fields.is_empty())
    }

    fn row(index: u64, in_test_mode: bool) -> Row {
        Row::new(index, if in_test_mode { TEST_MODE_SHIFT } else { 0 })
    }

    fn value<'v>(
        &'v self,
        changes: &'v Changes,
        position: usize,
        index: u64,
        in_test_mode: bool,
    ) -> Option<Value<'v>> {
        match changes.stored(index) {
            Some(stored) => stored.value(position).map(Value::borrowed),
            None => self.kind.value(position, &Self::row(index, in_test_mode)),
        }
    }

    fn stored(&self, changes: &Changes, index: u64, in_test_mode: bool) -> Stored {
        if let Some(stored) = changes.stored(index) {
            return stored.clone();
        }
        let row = Self::row(index, in_test_mode);
        let positions = 0..self.kind.fields.len();
        let value = |position| Some(self.kind.value(position, &row)?.into_owned());
        Stored::new(positions.map(value).collect(), Vec::new())
    }

    fn write_json(&self, changes: &Changes, index: u64, in_test_mode: bool, out: &mut Vec<u8>) {
        match changes.stored(index) {
            Some(stored) => stored.write_json(&self.kind, out),
            None => self.kind.write_json(&Self::row(index, in_test_mode), out),
        }
    }

    /// Returns the indices of the records with an id, including removed ones.
    fn with_id<'c>(
        &'c self,
        changes: &'c Changes,
        id: &'c str,
        in_test_mode: bool,
    ) -> impl Iterator<Item = u64> + 'c {
        let total = self.count + changes.added();
        let has_id = move |index: &u64| match self.identity.position() {
            Some(position) => {
                let value = match changes.last(*index) {
                    Some(stored) => stored.value(position).map(Value::borrowed),
                    None => self.value(changes, position, *index, in_test_mode),
                };
                value.is_some_and(|value| value.plain().is_some_and(|own| own == id))
            }
            None => true,
        };
        self.identity
            .candidates(id, Self::row(0, in_test_mode).shift, total)
            .chain(changes.identified(id))
            .filter(move |index| *index < total && has_id(index))
    }

    /// Returns the index of the record with an id.
    fn find(&self, changes: &Changes, id: &str, in_test_mode: bool) -> Option<u64> {
        let mut with_id = self.with_id(changes, id, in_test_mode);
        let index = with_id.find(|index| !changes.is_removed(*index))?;
        let is_deleted = self
            .deleted()
            .is_some_and(|state| self.is_soft_deleted(changes, state, index));
        (!is_deleted).then_some(index)
    }

    /// Fails if the token does not see a record.
    fn check_access(&self, store: &Store, index: u64, in_test_mode: bool) -> Result<(), Hidden> {
        let visibility = store.visibility();
        match self.sees(store.current(), visibility, index, in_test_mode) {
            true => Ok(()),
            false if visibility.is_forbidden => Err(Hidden::Forbidden),
            false => Err(Hidden::Missing),
        }
    }

    /// Returns whether the token sees a record.
    fn sees(
        &self,
        changes: &Changes,
        visibility: &Visibility,
        index: u64,
        in_test_mode: bool,
    ) -> bool {
        let is_listed = |ids: &HashSet<String>| {
            let position = self.identity.position();
            let id =
                position.and_then(|position| self.value(changes, position, index, in_test_mode));
            id.is_some_and(|id| id.plain().is_some_and(|id| ids.contains(&*id)))
        };
        match visibility.sight() {
            Sight::All => true,
            Sight::Without(ids) => !is_listed(ids),
            Sight::Only(ids) => is_listed(ids),
            Sight::Matching(sees) => {
                let mut json = Vec::new();
                self.write_json(changes, index, in_test_mode, &mut json);
                // The sandbox writes valid JSON.
                serde_json::from_slice(&json).is_ok_and(|record| sees(&record))
            }
        }
    }

    /// Returns whether a record is neither removed nor deleted.
    fn is_there(&self, changes: &Changes, index: u64) -> bool {
        let mut deleted = self.deleted().into_iter();
        !changes.is_removed(index)
            && !deleted.any(|state| self.is_soft_deleted(changes, state, index))
    }

    /// Returns whether a record is in a state. Generated records never are.
    fn is_soft_deleted(&self, changes: &Changes, state: &SoftDelete, index: u64) -> bool {
        changes.stored(index).is_some_and(|stored| {
            state.fields.iter().any(|field| {
                !matches!(
                    stored.value(*field),
                    None | Some(Value::Null | Value::Boolean(false))
                )
            })
        })
    }
}
