//! The records of one type: what was generated, and over it what was changed.

mod changes;
mod clock;
mod condition;
mod edit;
mod given;
mod identity;
mod selection;
mod store;
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
pub(crate) use visibility::Hidden;
use visibility::Sight;
pub use visibility::Visibility;

use crate::data::{Given, RecordType, Row};
use crate::rule::Rule;
use crate::value::Value;

/// Where the records of the other set of data begin, so that no two have the same id.
const REALM: u64 = 1_000_000_000;

/// The records of one type, in both sets of data.
#[derive(Debug)]
pub(crate) struct Collection {
    pub(crate) name: String,
    pub(crate) kind: RecordType,
    pub(crate) identity: Identity,
    /// What records may hold besides their fields.
    pub(crate) others: Option<Others>,
    /// The ways in which a record can be put away without being gone, by the parameter that asks for such records.
    pub(crate) put_away: Vec<PutAway>,
    /// How many records are generated.
    count: u64,
    realms: [RwLock<Store>; 2],
    /// The time after which lists show a change, in milliseconds.
    delay: AtomicI64,
    /// What the latest queries kept. Someone who reads a list page by page asks the same each time.
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

/// The members of an object that its schema allows without naming them.
#[derive(Debug)]
pub(crate) struct Others {
    /// What their names begin with, where only such have a meaning.
    pub(crate) prefix: Option<String>,
    pub(crate) rule: Option<Rule>,
}

/// A state such as `deleted`, and the fields that have a value in it.
#[derive(Debug)]
pub(crate) struct PutAway {
    pub(crate) parameter: String,
    pub(crate) fields: Vec<usize>,
}

/// A collection at one moment.
pub(crate) struct View<'c> {
    pub(crate) collection: &'c Collection,
    store: RwLockReadGuard<'c, Store>,
    in_realm: bool,
    /// Leaves out the changes that lists do not show yet, and the records that the token does not see.
    is_listed: bool,
}

/// A collection that is being changed.
pub(crate) struct Edit<'c> {
    collection: &'c Collection,
    store: RwLockWriteGuard<'c, Store>,
    in_realm: bool,
}

impl Collection {
    pub(crate) fn new(
        name: String,
        kind: RecordType,
        identity: Identity,
        others: Option<Others>,
        put_away: Vec<PutAway>,
        count: u64,
    ) -> Self {
        Self {
            name,
            kind,
            identity,
            others,
            put_away,
            count: count.min(REALM),
            realms: Default::default(),
            delay: AtomicI64::new(0),
            recent: Mutex::new(VecDeque::new()),
        }
    }

    /// Returns the collection with all changes.
    pub(crate) fn view(&self, in_realm: bool) -> View<'_> {
        View {
            collection: self,
            store: self.read(in_realm),
            in_realm,
            is_listed: false,
        }
    }

    /// Returns the collection as lists show it at a time.
    pub(crate) fn listed(&self, in_realm: bool, now: i64) -> View<'_> {
        let mut store = self.read(in_realm);
        if store.is_due(now) {
            drop(store);
            self.write(in_realm).reveal(now);
            store = self.read(in_realm);
        }
        View {
            collection: self,
            store,
            in_realm,
            is_listed: true,
        }
    }

    pub(crate) fn edit(&self, in_realm: bool) -> Edit<'_> {
        Edit {
            collection: self,
            store: self.write(in_realm),
            in_realm,
        }
    }

    // Changes are whole at any time, so a panic elsewhere does no harm.
    fn read(&self, in_realm: bool) -> RwLockReadGuard<'_, Store> {
        let store = &self.realms[usize::from(in_realm)];
        store.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, in_realm: bool) -> RwLockWriteGuard<'_, Store> {
        let store = &self.realms[usize::from(in_realm)];
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

    pub(crate) fn set_visibility(&self, in_realm: bool, visibility: Visibility) {
        self.write(in_realm).set_visibility(visibility);
    }

    /// The members of an object that this collection keeps although they are no fields.
    pub(crate) fn kept<'g>(
        &'g self,
        given: &'g Given<'_>,
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

    /// What a record is told apart by, as a text; nothing for one that has no such field.
    pub(crate) fn id_of(&self, stored: &Stored) -> String {
        let position = self.identity.position();
        let id = position.and_then(|position| stored.value(position)?.plain());
        id.unwrap_or_default().into_owned()
    }

    /// The state in which a record counts as deleted although it is still there.
    pub(crate) fn deleted(&self) -> Option<&PutAway> {
        let mut states = self.put_away.iter();
        states.find(|state| state.parameter == "deleted" && !state.fields.is_empty())
    }

    fn row(index: u64, in_realm: bool) -> Row {
        Row::new(index, if in_realm { REALM } else { 0 })
    }

    fn value<'v>(
        &'v self,
        changes: &'v Changes,
        position: usize,
        index: u64,
        in_realm: bool,
    ) -> Option<Value<'v>> {
        match changes.stored(index) {
            Some(stored) => stored.value(position).map(Value::borrowed),
            None => self.kind.value(position, &Self::row(index, in_realm)),
        }
    }

    fn stored(&self, changes: &Changes, index: u64, in_realm: bool) -> Stored {
        if let Some(stored) = changes.stored(index) {
            return stored.clone();
        }
        let row = Self::row(index, in_realm);
        let positions = 0..self.kind.fields.len();
        let value = |position| Some(self.kind.value(position, &row)?.into_owned());
        Stored::new(positions.map(value).collect(), Vec::new())
    }

    fn write_json(&self, changes: &Changes, index: u64, in_realm: bool, out: &mut Vec<u8>) {
        match changes.stored(index) {
            Some(stored) => stored.write_json(&self.kind, out),
            None => self.kind.write_json(&Self::row(index, in_realm), out),
        }
    }

    /// Returns the indices of the records that have an id, removed ones included.
    fn with_id<'c>(
        &'c self,
        changes: &'c Changes,
        id: &'c str,
        in_realm: bool,
    ) -> impl Iterator<Item = u64> + 'c {
        let total = self.count + changes.added();
        let has_id = move |index: &u64| match self.identity.position() {
            Some(position) => {
                let value = match changes.last(*index) {
                    Some(stored) => stored.value(position).map(Value::borrowed),
                    None => self.value(changes, position, *index, in_realm),
                };
                value.is_some_and(|value| value.plain().is_some_and(|own| own == id))
            }
            None => true,
        };
        self.identity
            .candidates(id, Self::row(0, in_realm).shift, total)
            .chain(changes.identified(id))
            .filter(move |index| *index < total && has_id(index))
    }

    /// Returns the index of the record that has an id.
    fn find(&self, changes: &Changes, id: &str, in_realm: bool) -> Option<u64> {
        let mut with_id = self.with_id(changes, id, in_realm);
        let index = with_id.find(|index| !changes.is_removed(*index))?;
        let is_deleted = self
            .deleted()
            .is_some_and(|state| self.is_put_away(changes, state, index));
        (!is_deleted).then_some(index)
    }

    /// Fails if the token does not see a record.
    fn check_access(&self, store: &Store, index: u64, in_realm: bool) -> Result<(), Hidden> {
        let visibility = store.visibility();
        match self.sees(store.current(), visibility, index, in_realm) {
            true => Ok(()),
            false if visibility.is_forbidden => Err(Hidden::Forbidden),
            false => Err(Hidden::Missing),
        }
    }

    /// Returns whether the token sees a record.
    fn sees(&self, changes: &Changes, visibility: &Visibility, index: u64, in_realm: bool) -> bool {
        let is_listed = |ids: &HashSet<String>| {
            let position = self.identity.position();
            let id = position.and_then(|position| self.value(changes, position, index, in_realm));
            id.is_some_and(|id| id.plain().is_some_and(|id| ids.contains(&*id)))
        };
        match visibility.sight() {
            Sight::All => true,
            Sight::Without(ids) => !is_listed(ids),
            Sight::Only(ids) => is_listed(ids),
            Sight::Matching(sees) => {
                let mut json = Vec::new();
                self.write_json(changes, index, in_realm, &mut json);
                // The sandbox writes valid JSON.
                serde_json::from_slice(&json).is_ok_and(|record| sees(&record))
            }
        }
    }

    /// Returns whether a record is neither removed nor deleted.
    fn is_there(&self, changes: &Changes, index: u64) -> bool {
        let mut deleted = self.deleted().into_iter();
        !changes.is_removed(index) && !deleted.any(|state| self.is_put_away(changes, state, index))
    }

    /// Returns whether a record is in a state. None is that nobody changed.
    fn is_put_away(&self, changes: &Changes, state: &PutAway, index: u64) -> bool {
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

impl View<'_> {
    fn changes(&self) -> &Changes {
        if self.is_listed {
            self.store.shown()
        } else {
            self.store.current()
        }
    }

    /// Returns the first record.
    pub(crate) fn first(&self) -> Option<u64> {
        self.select(Query::default()).page(0, 1).next()
    }

    /// Returns a number that is another one after each change.
    pub(crate) fn version(&self) -> u64 {
        self.store.version()
    }

    pub(crate) fn find(&self, id: &str) -> Option<u64> {
        self.collection.find(self.changes(), id, self.in_realm)
    }

    /// Returns a problem if the token does not see a record.
    pub(crate) fn check_access(&self, index: u64) -> Result<(), Hidden> {
        self.collection
            .check_access(&self.store, index, self.in_realm)
    }

    pub(crate) fn stored(&self, index: u64) -> Stored {
        self.collection.stored(self.changes(), index, self.in_realm)
    }

    pub(crate) fn row(&self, index: u64) -> Row {
        Collection::row(index, self.in_realm)
    }

    /// Returns the records that are neither removed nor deleted, in their order.
    pub(crate) fn in_order(&self) -> impl Iterator<Item = u64> + '_ {
        let changes = self.changes();
        let all = changes.order(self.collection.count + changes.added());
        all.filter(|index| self.collection.is_there(changes, *index))
    }

    /// Returns the id of a record.
    pub(crate) fn id(&self, index: u64) -> String {
        self.collection.id_of(&self.stored(index))
    }

    /// Returns a record as JSON.
    pub(crate) fn json(&self, index: u64) -> String {
        let mut json = Vec::new();
        self.write_json(index, &mut json);
        String::from_utf8_lossy(&json).into_owned()
    }

    pub(crate) fn write_json(&self, index: u64, out: &mut Vec<u8>) {
        self.collection
            .write_json(self.changes(), index, self.in_realm, out);
    }
}
