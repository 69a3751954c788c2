//! State transitions of actions.
//!
//! The documents do not say which state an action leads to. It follows from the words.
//!
//! An action leads to a state if its verb or participle is a value of a state field (`status`,
//! `state`, `status_key`): `draft` leads to `DRAFT`, `approve` to `APPROVED`, `submit` to
//! `SUBMITTED`, `finalize` to `finalized`, `set-paid` to `paid`. Timestamps and flags named after
//! the state are set from the sandbox's clock: `archived`, `archived_at`, `is_archived`,
//! `is_baseline`, and `payment_date` for `paid`.
//!
//! An action that begins with `un`, and `resume` as the opposite of `pause`, leaves the state: the
//! field gets the value before it in the enum, and the timestamps and flags are cleared.
//!
//! Any other action only updates the record. All actions also set the fields of the request's body
//! that the record has.

use crate::collection::Stored;
use crate::data::{Field, RecordType, Source, is_same_word};
use crate::value::Value;

/// The effect of an action on the state of a record.
#[derive(Debug)]
pub(super) struct Transition {
    /// The state field, and the value that the action sets or leaves.
    state: Option<(usize, Value<'static>)>,
    /// The previous state, if the action leaves one.
    before: Option<Value<'static>>,
    /// The timestamps and flags of the state.
    marks: Vec<usize>,
    is_undone: bool,
    /// Allows the action on a record that is already in the state.
    is_toggle: bool,
}

/// Actions and their opposites.
const OPPOSITES: [(&str, &str); 1] = [("resume", "pause")];

/// Irregular participles, and nouns in the names of fields.
const IRREGULAR: [(&str, &[&str]); 2] = [("send", &["sent"]), ("pay", &["paid", "payment"])];

impl Transition {
    /// Returns the transition of an action, by the last word of its path.
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
        // `status` comes before states of other things, such as `biller_status`.
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

    /// Returns whether the record is already in the target state.
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

    /// Moves the record to the target state.
    pub(super) fn apply(&self, kind: &RecordType, stored: &mut Stored, now: i64) {
        if let Some((position, value)) = &self.state {
            let left = stored.value(*position).cloned();
            let value = match (self.is_undone, &self.before) {
                (false, _) => value.clone(),
                (true, Some(before)) => before.clone(),
                (true, None) => return,
            };
            // Leaving a state clears its timestamps.
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
            } else if let Some(timestamp) = kind.fields[*mark].timestamp(now) {
                stored.set(*mark, Some(timestamp));
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

/// Returns the timestamps and flags that are named after a state.
fn marks(forms: &[String], kind: &RecordType) -> Vec<usize> {
    let is_mark = |field: &Field| {
        let name = field.name.strip_prefix("is_").unwrap_or(&field.name);
        let endings = ["_at", "_on", "_date"];
        let stem = endings
            .iter()
            .find_map(|ending| name.strip_suffix(ending))
            .unwrap_or(name);
        let holds = match field.source {
            Source::Flag | Source::Timestamp(_) | Source::Day(_) | Source::Month(_) => true,
            // A timestamp without a documented format.
            Source::Words { .. } | Source::Text { .. } => name != stem,
            _ => false,
        };
        holds && forms.iter().any(|form| is_same_word(form, stem))
    };
    (0..kind.fields.len())
        .filter(|position| is_mark(&kind.fields[*position]))
        .collect()
}

/// Returns a verb, its participles, and related nouns.
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
