//! The records of one type: what was generated, and over it what was changed.

mod changes;
mod clock;
mod condition;
mod edit;
mod given;
mod identity;
mod selection;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use changes::Changes;
pub(crate) use changes::Stored;
pub use clock::DateHeader;
pub(crate) use clock::{Clock, http_date};
pub(crate) use condition::Condition;
pub(crate) use identity::Identity;
pub(crate) use selection::{Ordered, Query, Selection, Shown, Target};

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
    realms: [RwLock<Changes>; 2],
    /// What the latest queries kept. Someone who reads a list page by page asks the same each time.
    recent: Mutex<VecDeque<Found>>,
}

/// A query, the version of the data that it was asked of, and what it kept.
type Found = (Query, u64, Arc<[u32]>);

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

/// A collection as it is at one moment.
pub(crate) struct View<'c> {
    pub(crate) collection: &'c Collection,
    changes: RwLockReadGuard<'c, Changes>,
    in_realm: bool,
}

/// A collection that is being changed.
pub(crate) struct Edit<'c> {
    collection: &'c Collection,
    changes: RwLockWriteGuard<'c, Changes>,
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
            recent: Mutex::new(VecDeque::new()),
        }
    }

    pub(crate) fn view(&self, in_realm: bool) -> View<'_> {
        // Changes are whole at any time, so a panic elsewhere does no harm.
        let changes = self.realms[usize::from(in_realm)]
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        View {
            collection: self,
            changes,
            in_realm,
        }
    }

    pub(crate) fn edit(&self, in_realm: bool) -> Edit<'_> {
        let changes = self.realms[usize::from(in_realm)]
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        Edit {
            collection: self,
            changes,
            in_realm,
        }
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

    /// The index of the record that is there under an id.
    fn find(&self, changes: &Changes, id: &str, in_realm: bool) -> Option<u64> {
        let total = self.count + changes.added();
        let row = Self::row(0, in_realm);
        let index = self
            .identity
            .candidates(id, row.shift, total)
            .chain(changes.identified(id))
            .find(|index| {
                *index < total
                    && !changes.is_removed(*index)
                    && match self.identity.position() {
                        Some(position) => self
                            .value(changes, position, *index, in_realm)
                            .and_then(|value| Some(value.plain()? == id))
                            .unwrap_or(false),
                        None => true,
                    }
            })?;
        let is_deleted = self
            .deleted()
            .is_some_and(|state| self.is_put_away(changes, state, index));
        (!is_deleted).then_some(index)
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
    /// The first record that is there.
    pub(crate) fn first(&self) -> Option<u64> {
        self.select(Query::default()).page(0, 1).next()
    }

    /// Another number after each change.
    pub(crate) fn version(&self) -> u64 {
        self.changes.version()
    }

    pub(crate) fn find(&self, id: &str) -> Option<u64> {
        self.collection.find(&self.changes, id, self.in_realm)
    }

    pub(crate) fn stored(&self, index: u64) -> Stored {
        self.collection.stored(&self.changes, index, self.in_realm)
    }

    pub(crate) fn row(&self, index: u64) -> Row {
        Collection::row(index, self.in_realm)
    }

    pub(crate) fn write_json(&self, index: u64, out: &mut Vec<u8>) {
        match self.changes.stored(index) {
            Some(stored) => stored.write_json(&self.collection.kind, out),
            None => self.collection.kind.write_json(&self.row(index), out),
        }
    }
}
