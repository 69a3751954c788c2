//! The differences between the current and the generated records.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::data::{RecordType, Values};
use crate::value::{Value, write_text};

/// A record that a client or a test created or changed.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    values: Values,
    /// The members besides its fields.
    others: Vec<(String, Value<'static>)>,
}

/// The differences between one set of data and the generated records, by the records' positions. New records stand
/// behind the generated ones.
#[derive(Clone, Debug, Default)]
pub(super) struct Changes {
    stored: BTreeMap<u64, Stored>,
    removed: BTreeMap<u64, Last>,
    /// The order of all records, once a record was moved or inserted before others. Takes four
    /// bytes a record.
    order: Option<Vec<u32>>,
    added: u64,
    /// The records whose id does not follow from their position, by their id.
    ids: HashMap<String, u64>,
    /// Free positions beyond the last record whose id is already in use.
    taken: BTreeSet<u64>,
}

/// The last state of a position without a record.
#[derive(Clone, Debug)]
enum Last {
    /// The position never had a record.
    Empty,
    Generated,
    Stored(Stored),
}

impl Stored {
    pub(crate) fn new(values: Values, others: Vec<(String, Value<'static>)>) -> Self {
        Self { values, others }
    }

    pub(crate) fn value(&self, position: usize) -> Option<&Value<'static>> {
        self.values.get(position)?.as_ref()
    }

    pub(crate) fn set(&mut self, position: usize, value: Option<Value<'static>>) {
        if let Some(own) = self.values.get_mut(position) {
            *own = value;
        }
    }

    /// Adds or replaces members that are not fields.
    pub(crate) fn keep(&mut self, others: impl Iterator<Item = (String, Value<'static>)>) {
        let names = self.others.iter().map(|(name, _)| name.clone());
        // A body can have very many members.
        let mut places: HashMap<_, _> = names.zip(0..).collect();
        for (name, value) in others {
            match places
                .get(&name)
                .and_then(|place| self.others.get_mut(*place))
            {
                Some((_, own)) => *own = value,
                None => {
                    places.insert(name.clone(), self.others.len());
                    self.others.push((name, value));
                }
            }
        }
    }

    pub(crate) fn write_json(&self, kind: &RecordType, out: &mut Vec<u8>) {
        let mut mark = b'{';
        for (field, value) in kind.fields.iter().zip(&self.values) {
            if let Some(value) = value {
                out.push(mark);
                out.extend_from_slice(&field.key);
                value.write_json(out);
                mark = b',';
            }
        }
        for (name, value) in &self.others {
            out.push(mark);
            write_text(name, out);
            out.push(b':');
            value.write_json(out);
            mark = b',';
        }
        if mark == b'{' {
            out.push(mark);
        }
        out.push(b'}');
    }
}

impl Changes {
    pub(super) fn stored(&self, index: u64) -> Option<&Stored> {
        if self.stored.is_empty() {
            return None;
        }
        self.stored.get(&index)
    }

    pub(super) fn is_removed(&self, index: u64) -> bool {
        !self.removed.is_empty() && self.removed.contains_key(&index)
    }

    /// Returns whether a position had a record that was removed.
    pub(super) fn had(&self, index: u64) -> bool {
        let last = self.removed.get(&index);
        last.is_some_and(|last| !matches!(last, Last::Empty))
    }

    /// Returns the changed state in which a record was removed.
    pub(super) fn last(&self, index: u64) -> Option<&Stored> {
        match self.removed.get(&index) {
            Some(Last::Stored(stored)) => Some(stored),
            _ => None,
        }
    }

    pub(super) fn all_stored(&self) -> impl Iterator<Item = u64> + '_ {
        self.stored.keys().copied()
    }

    pub(super) fn removed(&self) -> impl Iterator<Item = u64> + '_ {
        self.removed.keys().copied()
    }

    pub(super) fn added(&self) -> u64 {
        self.added
    }

    /// Returns whether the order differs from that of the positions.
    pub(super) fn is_rearranged(&self) -> bool {
        self.order.is_some()
    }

    /// Returns all records in order, including removed ones.
    pub(super) fn order(&self, total: u64) -> impl Iterator<Item = u64> + '_ {
        let usual = if self.order.is_some() { 0 } else { total };
        let other = self.order.iter().flatten();
        (0..usual).chain(other.map(|index| u64::from(*index)))
    }

    /// Puts a record before another one, or at the end.
    pub(super) fn place(&mut self, index: u64, before: Option<u64>, total: u64) {
        if self.order.is_none() && before.is_none() && index + 1 == total {
            return;
        }
        // The builder allows a thousand million generated records, which fit.
        let number = |index: u64| u32::try_from(index).unwrap_or(u32::MAX);
        let order = self
            .order
            .get_or_insert_with(|| (0..total).map(number).collect());
        order.retain(|other| u64::from(*other) != index);
        let place = before.and_then(|before| {
            let mut others = order.iter();
            others.position(|other| u64::from(*other) == before)
        });
        order.insert(place.unwrap_or(order.len()), number(index));
    }

    /// Adds a record behind the others.
    pub(super) fn add(&mut self, index: u64, stored: Stored) {
        self.stored.insert(index, stored);
        self.grow(index);
    }

    /// Adds the position of a record behind the others, without the record.
    pub(super) fn add_hidden(&mut self, index: u64) {
        self.removed.insert(index, Last::Empty);
        self.grow(index);
    }

    fn grow(&mut self, index: u64) {
        self.added += 1;
        if let Some(order) = &mut self.order
            && let Ok(number) = u32::try_from(index)
        {
            order.push(number);
        }
        let next = index + 1;
        if self.taken.remove(&next) {
            self.skip(next);
        }
    }

    /// Leaves positions behind the last record empty while their ids are in use.
    fn skip(&mut self, mut next: u64) {
        loop {
            self.added += 1;
            self.removed.insert(next, Last::Empty);
            next += 1;
            if !self.taken.remove(&next) {
                return;
            }
        }
    }

    /// Registers the id of the record that is added next, at `index`. `usual` is the position that
    /// normally has this id.
    pub(super) fn identify(&mut self, id: String, index: u64, usual: Option<u64>) {
        if usual == Some(index) {
            return;
        }
        self.taken.extend(usual.filter(|usual| *usual > index));
        self.ids.insert(id, index);
    }

    /// Returns the record with an id, if the id does not follow from its position.
    pub(super) fn identified(&self, id: &str) -> Option<u64> {
        self.ids.get(id).copied()
    }

    /// Replaces a record. `None` removes it.
    pub(super) fn replace(&mut self, index: u64, stored: Option<Stored>) {
        match stored {
            Some(stored) => {
                self.removed.remove(&index);
                self.stored.insert(index, stored);
            }
            None => {
                let last = self.stored.remove(&index);
                let last = last.map_or(Last::Generated, Last::Stored);
                self.removed.entry(index).or_insert(last);
            }
        }
    }
}
