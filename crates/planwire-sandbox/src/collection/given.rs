//! Records that the caller of the sandbox adds and changes, rather than a client.

use super::changes::Stored;
use super::{Collection, Edit};
use crate::data::{Given, Row};
use crate::rule::Breach;
use crate::value::Value;

impl Collection {
    /// Adds a record, and returns its id. Fields that are not given are filled as for a record that a client creates
    /// at this time.
    ///
    /// The error is a sentence without a subject, such as ``cannot have `valeu`: …``.
    pub(crate) fn give(
        &self,
        given: &Given<'_>,
        in_realm: bool,
        now: i64,
    ) -> Result<String, String> {
        let mut edit = self.edit(in_realm);
        let index = edit.next();
        let row = edit.row(index);
        let mut stored = Stored::new(self.kind.completed(given, &row), Vec::new());
        self.touch(&mut stored, now, true);
        self.assign(&mut stored, given, &row)?;
        let id = self.id_of(&stored);
        if !id.is_empty() {
            if edit.find(&id).is_some() {
                return Err(format!("cannot have the id {id}: another record has it"));
            }
            edit.identify(&id, index);
        }
        edit.add(stored, now);
        Ok(id)
    }

    /// Sets the fields that are given.
    fn assign(&self, stored: &mut Stored, given: &Given<'_>, row: &Row) -> Result<(), String> {
        for (name, value) in given {
            match self.kind.position(name) {
                Some(position) => {
                    let checked = self.kind.fields[position].checked(value, row);
                    stored.set(position, Some(checked.map_err(|it| sentence(name, &it))?));
                }
                None => self.check_other(name, value)?,
            }
        }
        stored.keep(self.kept(given));
        Ok(())
    }

    /// Checks a member that is no field.
    fn check_other(&self, name: &str, value: &Value<'_>) -> Result<(), String> {
        let others = self.others.as_ref();
        let others = others.filter(|others| {
            let prefix = others.prefix.as_deref().unwrap_or_default();
            name.starts_with(prefix)
        });
        let Some(others) = others else {
            let fields = self.kind.fields.iter();
            let known: Vec<_> = fields.map(|field| field.name.as_str()).collect();
            return Err(format!(
                "cannot have `{name}`: its fields are {}",
                known.join(", ")
            ));
        };
        let breaches = others.rule.as_ref().map(|rule| rule.breaches(value));
        match breaches.filter(|breaches| !breaches.is_empty()) {
            None => Ok(()),
            Some(breaches) => Err(sentence(name, &breaches)),
        }
    }
}

impl Edit<'_> {
    /// Sets fields of a record. An update also sets the time of its last update, unless that is given.
    ///
    /// The error is a sentence without a subject.
    pub(crate) fn assign(
        &mut self,
        index: u64,
        given: &Given<'_>,
        is_update: bool,
        now: i64,
    ) -> Result<(), String> {
        let before = self.stored(index);
        let mut stored = before.clone();
        if is_update {
            self.collection.touch(&mut stored, now, false);
        }
        self.collection
            .assign(&mut stored, given, &self.row(index))?;
        if self.collection.id_of(&stored) != self.collection.id_of(&before) {
            return Err("cannot have another `id`: create a record and delete this one".to_owned());
        }
        self.change(index, stored, now);
        Ok(())
    }
}

/// Names the first rule that a field breaks.
fn sentence(field: &str, breaches: &[Breach]) -> String {
    let (place, message) = match breaches.first() {
        Some((place, message)) => (place.as_str(), message.as_str()),
        None => ("", "must be another value"),
    };
    let mark = if place.is_empty() || place.starts_with('[') {
        ""
    } else {
        "."
    };
    format!("cannot have this `{field}{mark}{place}`: it {message}")
}
