//! Records of someone's own, which a list has from the start.

use super::Collection;
use super::changes::Stored;
use crate::data::Given;
use crate::rule::Breach;
use crate::value::Value;

impl Collection {
    /// Adds a record. What is not given is filled as for a record that a client creates at this time.
    ///
    /// The error is a sentence without a subject, such as ``cannot have `valeu`: …``.
    pub(crate) fn give(&self, given: &Given<'_>, now: i64) -> Result<(), String> {
        let mut edit = self.edit(false);
        let index = edit.next();
        let row = edit.row(index);
        let mut stored = Stored::new(self.kind.completed(given, &row), Vec::new());
        self.touch(&mut stored, now, true);
        for (name, value) in given {
            match self.kind.position(name) {
                Some(position) => {
                    let checked = self.kind.fields[position].checked(value, &row);
                    stored.set(position, Some(checked.map_err(|it| sentence(name, &it))?));
                }
                None => self.check_other(name, value)?,
            }
        }
        stored.keep(self.kept(given));
        let id = self.id_of(&stored);
        if !id.is_empty() {
            if edit.find(&id).is_some() {
                return Err(format!("cannot have the id {id}: another record has it"));
            }
            edit.identify(id, index);
        }
        edit.add(stored);
        Ok(())
    }

    /// Checks what is no field.
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
