//! How an action changes the state of a record.
//!
//! The documents name actions and states and do not say how they belong together; their words do.
//!
//! An action leads to a state when the action's word, or its participle, is one of the values of a field
//! that says where a record stands (`status`, `state`, `status_key`): `draft` leads to `DRAFT`, `approve` to
//! `APPROVED`, `submit` to `SUBMITTED`, `finalize` to `finalized`, `set-paid` to `paid`. The moments and the flags
//! of that name are set as well, with the sandbox's clock: `archived`, `archived_at`, `is_archived`, `is_baseline`,
//! and `payment_date` for what is paid.
//!
//! An action that begins with `un`, and `resume` as the opposite of `pause`, leaves such a state again: for the
//! value before it in the list of values, without its moments and flags.
//!
//! An action whose word says none of this changes nothing but the record's last update. In any case the
//! fields of the request's body that the record has too are set.

use crate::collection::Stored;
use crate::data::{Field, RecordType, Source, is_same_word};
use crate::value::Value;

/// What an action does to the state of a record.
#[derive(Debug)]
pub(super) struct Transition {
    /// A field, the value that it gets, and whether it is left for another one.
    state: Option<(usize, Value<'static>)>,
    /// The state before it, where the action leads out of it.
    before: Option<Value<'static>>,
    /// The moments and flags of the state.
    marks: Vec<usize>,
    is_undone: bool,
    /// Whether an action on a record that is there already may mean something else.
    is_toggle: bool,
}

/// Actions that are the opposite of others.
const OPPOSITES: [(&str, &str); 1] = [("resume", "pause")];

/// Participles that do not follow from the verb, and the nouns that stand in the names of fields.
const IRREGULAR: [(&str, &[&str]); 2] = [("send", &["sent"]), ("pay", &["paid", "payment"])];

impl Transition {
    /// What an action does, by the last word of its path.
    pub(super) fn of(what: &str, operation: &str, kind: &RecordType) -> Self {
        let word = what.to_lowercase().replace('_', "-");
        let word = word.strip_prefix("set-").unwrap_or(&word);
        let plain = Self::into(word, false, kind);
        let opposite = OPPOSITES.iter().find(|(own, _)| *own == word);
        let undone = opposite
            .map(|(_, other)| *other)
            .or(word.strip_prefix("un"));
        let mut transition = match undone {
            Some(undone) if plain.is_empty() => Self::into(undone, true, kind),
            _ => plain,
        };
        transition.is_toggle = operation.starts_with("toggle");
        transition
    }

    fn into(word: &str, is_undone: bool, kind: &RecordType) -> Self {
        let forms = forms(word);
        let mut states: Vec<_> = (0..kind.fields.len())
            .filter(|position| kind.fields[*position].is_state())
            .collect();
        // The state itself comes before states of other things, such as `biller_status`.
        states.sort_by_key(|position| kind.fields[*position].name.contains('_'));
        let mut state = None;
        let mut before = None;
        for position in states {
            let Source::Choice { values, .. } = &kind.fields[position].source else {
                continue;
            };
            let found = values.iter().position(|value| {
                value
                    .plain()
                    .is_some_and(|value| forms.iter().any(|form| is_same_word(form, &value)))
            });
            if let Some(found) = found {
                state = Some((position, values[found].clone()));
                let other = if found == 0 { 1 } else { found - 1 };
                before = values.get(other).cloned();
                break;
            }
        }
        Self {
            state,
            before,
            marks: marks(&forms, kind),
            is_undone,
            is_toggle: false,
        }
    }

    fn is_empty(&self) -> bool {
        self.state.is_none() && self.marks.is_empty()
    }

    /// Returns whether the record is where the action leads.
    pub(super) fn is_done(&self, stored: &Stored) -> bool {
        if self.is_empty() || self.is_toggle {
            return false;
        }
        let is_in = match &self.state {
            Some((position, value)) => stored.value(*position) == Some(value),
            None => self.marks.iter().any(|mark| is_set(stored.value(*mark))),
        };
        is_in != self.is_undone
    }

    /// Leads the record there.
    pub(super) fn apply(&self, kind: &RecordType, stored: &mut Stored, now: i64) {
        if let Some((position, value)) = &self.state {
            let left = stored.value(*position).cloned();
            let value = match (self.is_undone, &self.before) {
                (false, _) => value.clone(),
                (true, Some(before)) => before.clone(),
                (true, None) => return,
            };
            // The moments of the state that is left go with it.
            if let Some(left) = left.as_ref().and_then(Value::plain)
                && left != value.plain().unwrap_or_default()
            {
                for mark in marks(&[left.to_lowercase()], kind) {
                    clear(kind, stored, mark);
                }
            }
            stored.set(*position, Some(value));
        }
        for mark in &self.marks {
            if self.is_undone {
                clear(kind, stored, *mark);
            } else if let Some(moment) = kind.fields[*mark].moment(now) {
                stored.set(*mark, Some(moment));
            }
        }
    }
}

fn clear(kind: &RecordType, stored: &mut Stored, mark: usize) {
    let field = &kind.fields[mark];
    let absence = field.absence();
    if absence.is_some() || !field.required {
        stored.set(mark, absence);
    }
}

fn is_set(value: Option<&Value<'_>>) -> bool {
    !matches!(value, None | Some(Value::Null | Value::Boolean(false)))
}

/// The moments and flags that are named after a state.
fn marks(forms: &[String], kind: &RecordType) -> Vec<usize> {
    let is_mark = |field: &Field| {
        let name = field.name.strip_prefix("is_").unwrap_or(&field.name);
        let endings = ["_at", "_on", "_date"];
        let stem = endings
            .iter()
            .find_map(|ending| name.strip_suffix(ending))
            .unwrap_or(name);
        let holds = match field.source {
            Source::Flag | Source::Moment(_) | Source::Day(_) | Source::Month(_) => true,
            // A moment whose format nobody documents.
            Source::Words { .. } | Source::Text { .. } => name != stem,
            _ => false,
        };
        holds && forms.iter().any(|form| is_same_word(form, stem))
    };
    (0..kind.fields.len())
        .filter(|position| is_mark(&kind.fields[*position]))
        .collect()
}

/// A verb, its participles, and what else names its result.
fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned(), format!("{word}d"), format!("{word}ed")];
    if let Some(stem) = word.strip_suffix('y') {
        forms.push(format!("{stem}ied"));
    }
    if let Some(last) = word.chars().last() {
        forms.push(format!("{word}{last}ed"));
    }
    for (verb, others) in IRREGULAR {
        if word == verb || others.contains(&word) {
            forms.extend(others.iter().map(|other| (*other).to_owned()));
        }
    }
    forms
}
