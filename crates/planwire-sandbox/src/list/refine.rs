//! Query parameters of lists: filters, ordering and soft deletions.

use std::ops::Bound;

use super::List;
use crate::collection::{Condition, Ordered, Query, Shown, Target};
use crate::plan::{Ordering, Parameter};
use crate::value::Value;

/// The suffixes of parameters that compare a field (`created__gte`).
const LOOKUPS: [(&str, Lookup); 5] = [
    ("__gte", Lookup::Gte),
    ("__gt", Lookup::Gt),
    ("__lte", Lookup::Lte),
    ("__lt", Lookup::Lt),
    ("__in", Lookup::In),
];

#[derive(Clone, Copy, Debug)]
enum Lookup {
    Gt,
    Gte,
    Lt,
    Lte,
    In,
}

/// The parameter that searches all strings, unless a field has this name.
const SEARCH: &str = "search";

impl List {
    /// Returns the default treatment of soft-deleted records. Deleted records are hidden from lists
    /// without a `deleted` parameter; other states are shown.
    pub(super) fn default_shown(&self) -> Vec<Shown> {
        let states = self.collection.soft_deletes.iter();
        let usual = states.map(|state| match state.parameter.as_str() {
            "deleted" => Shown::Exclude,
            _ => Shown::Include,
        });
        usual.collect()
    }

    /// Returns the default of a parameter that selects soft-deleted records.
    pub(super) fn default_of(&self, parameter: &Parameter) -> Option<Value<'static>> {
        if !parameter.selects_soft_deleted() {
            return None;
        }
        let default = parameter.default.as_ref().and_then(|node| node.as_text());
        Some(Value::Text(default.unwrap_or("exclude").to_owned().into()))
    }

    /// Applies a query parameter: soft deletions, ordering, a filter, or equality with the field of
    /// its name. A parameter without a field has no effect.
    pub(super) fn refine(
        &self,
        query: &mut Query,
        parameter: &Parameter,
        value: Value<'static>,
    ) -> Result<(), String> {
        if parameter.selects_soft_deleted() {
            self.show(query, &parameter.name, &value.plain().unwrap_or_default());
            return Ok(());
        }
        if let Some(ordering) = &parameter.ordering {
            let text = value.plain().unwrap_or_default().into_owned();
            query.ordering = self.ordered(ordering, &text)?;
            return Ok(());
        }
        let filter = self
            .filters
            .iter()
            .find(|(name, _)| *name == parameter.name);
        if let Some((_, filter)) = filter {
            let condition = filter.parse(&value.plain().unwrap_or_default())?;
            if let Some(position) = self.collection.kind.field_for(&parameter.name) {
                query.conditions.push((Target::Field(position), condition));
            }
            return Ok(());
        }
        query
            .conditions
            .extend(self.condition(&parameter.name, value));
        Ok(())
    }

    fn show(&self, query: &mut Query, parameter: &str, text: &str) {
        let shown = match text {
            "only" => Shown::Only,
            "include" => Shown::Include,
            _ => Shown::Exclude,
        };
        let states = self.collection.soft_deletes.iter().zip(&mut query.shown);
        for (state, own) in states {
            if state.parameter == parameter {
                *own = shown;
            }
        }
    }

    fn ordered(&self, ordering: &Ordering, text: &str) -> Result<Vec<Ordered>, String> {
        let names: Vec<_> = if ordering.is_multiple {
            text.split(',').collect()
        } else {
            vec![text]
        };
        let mut ordered = Vec::new();
        for name in names {
            // A plus that is not percent-encoded arrives as a space.
            let (field, descending) = match name.split_at_checked(1) {
                Some(("-", field)) => (field, true),
                Some(("+" | " ", field)) => (field, false),
                _ => (name, false),
            };
            if let Some(fields) = &ordering.fields
                && !fields.iter().any(|own| own == field)
            {
                return Err(format!("must order by one of {}", fields.join(", ")));
            }
            // Like Django REST framework, an unknown field has no effect.
            if let Some(position) = self.collection.kind.position(field) {
                ordered.push(Ordered {
                    position,
                    descending,
                    by_day: false,
                });
            }
        }
        Ok(ordered)
    }

    fn condition(&self, name: &str, value: Value<'static>) -> Vec<(Target, Condition)> {
        let kind = &self.collection.kind;
        if let Some(position) = kind.field_for(name) {
            let field = Target::Field(position);
            return match value {
                Value::List(values) => vec![(field, Condition::OneOf(values))],
                Value::Record(pairs) => {
                    let pairs = pairs.into_iter().map(|(key, value)| {
                        let target = Target::Key(position, key.into_owned());
                        (target, Condition::OneOf(vec![value]))
                    });
                    pairs.collect()
                }
                value => vec![(field, Condition::OneOf(vec![value]))],
            };
        }
        let lookup = LOOKUPS.iter().find_map(|(ending, lookup)| {
            let position = kind.field_for(name.strip_suffix(ending)?)?;
            Some((Target::Field(position), *lookup))
        });
        if let Some((field, lookup)) = lookup {
            let condition = match (lookup, value) {
                (_, Value::List(values)) => Condition::OneOf(values),
                (Lookup::In, value) => Condition::OneOf(vec![value]),
                (Lookup::Gt, value) => Condition::Between(Bound::Excluded(value), Bound::Unbounded),
                (Lookup::Gte, value) => {
                    Condition::Between(Bound::Included(value), Bound::Unbounded)
                }
                (Lookup::Lt, value) => Condition::Between(Bound::Unbounded, Bound::Excluded(value)),
                (Lookup::Lte, value) => {
                    Condition::Between(Bound::Unbounded, Bound::Included(value))
                }
            };
            return vec![(field, condition)];
        }
        match value {
            Value::Text(text) if name == SEARCH => {
                vec![(Target::AnyText, Condition::Contains(text.to_lowercase()))]
            }
            _ => Vec::new(),
        }
    }
}
