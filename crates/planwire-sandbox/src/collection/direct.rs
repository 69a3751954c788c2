//! Records that a test creates and changes without HTTP.

use super::changes::Stored;
use super::{Collection, Edit};
use crate::data::{Members, Row};
use crate::rule::Violation;
use crate::value::Value;

impl Collection {
    /// Adds a record and returns its id. Missing fields are filled as for a record that a client
    /// creates.
    ///
    /// The error is a sentence without a subject, such as ``cannot have `valeu`: …``.
    pub(crate) fn insert(
        &self,
        given: &Members<'_>,
        in_test_mode: bool,
        now: i64,
    ) -> Result<String, String> {
        let mut edit = self.edit(in_test_mode);
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

    /// Sets the given fields.
    fn assign(&self, stored: &mut Stored, given: &Members<'_>, row: &Row) -> Result<(), String> {
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

    /// Checks a member that is not a field.
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
        let violations = others.rule.as_ref().map(|rule| rule.violations(value));
        match violations.filter(|violations| !violations.is_empty()) {
            None => Ok(()),
            Some(violations) => Err(sentence(name, &violations)),
        }
    }
}

impl Edit<'_> {
    /// Sets fields of a record. An update also sets the time of its last update, unless that is
    /// given.
    ///
    /// The error is a sentence without a subject.
    pub(crate) fn assign(
        &mut self,
        index: u64,
        given: &Members<'_>,
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

/// Describes the first rule that a field violates.
fn sentence(field: &str, violations: &[Violation]) -> String {
    let (place, message) = match violations.first() {
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
