//! JSON objects that are assembled with every value as it was written: no number is converted.

use indexmap::IndexMap;
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::value::RawValue;

use super::shown;
use crate::failure::Failure;
use crate::output::Fields;

/// An object whose fields can be set one by one, or a value as it was written.
#[derive(Clone, Debug)]
pub(crate) enum Tree {
    Object(IndexMap<String, Tree>),
    Value(Box<RawValue>),
}

impl Tree {
    pub(crate) fn empty() -> Self {
        Self::Object(IndexMap::new())
    }

    /// Parses an object.
    ///
    /// # Errors
    ///
    /// If the text is not an object, or contains a name twice, which would be ambiguous.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let Fields(read) =
            serde_json::from_str(text).map_err(|error| format!("not a JSON object: {error}"))?;
        let mut fields = IndexMap::with_capacity(read.len());
        for (name, value) in read {
            let value = Self::Value(value.to_owned());
            if fields.insert(name.to_string(), value).is_some() {
                return Err(format!("`{}` occurs twice", shown(&name)));
            }
        }
        Ok(Self::Object(fields))
    }

    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Object(fields) if fields.is_empty())
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let fields = match self {
            Self::Object(fields) => Some(fields),
            Self::Value(_) => None,
        };
        fields
            .into_iter()
            .flat_map(IndexMap::keys)
            .map(String::as_str)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(fields) = self else {
            return None;
        };
        fields.get(name)
    }

    /// Sets a field that is unset.
    ///
    /// # Errors
    ///
    /// If it, or a part of it, is set.
    pub(crate) fn set(&mut self, path: &[&str], value: Box<RawValue>) -> Result<(), Failure> {
        let twice = || {
            Failure::usage(format!(
                "`{}` is set twice",
                shown(path.first().copied().unwrap_or_default())
            ))
        };
        let mut place = self;
        for (at, name) in path.iter().enumerate() {
            let is_last = at + 1 == path.len();
            let Self::Object(fields) = place else {
                return Err(twice());
            };
            if is_last && fields.contains_key(*name) {
                return Err(twice());
            }
            place = fields.entry((*name).to_owned()).or_insert_with(Self::empty);
        }
        *place = Self::Value(value);
        Ok(())
    }

    /// Merges another object into this one: its values take precedence, and objects are merged field by
    /// field.
    pub(crate) fn overlay(&mut self, other: Self) -> Result<(), Failure> {
        if let Self::Value(value) = self
            && value.get().starts_with('{')
        {
            *self = Self::read(value.get()).map_err(Failure::usage)?;
        }
        match (&mut *self, other) {
            (Self::Object(fields), Self::Object(others)) => {
                for (name, value) in others {
                    match fields.get_mut(&name) {
                        Some(there) => there.overlay(value)?,
                        None => {
                            fields.insert(name, value);
                        }
                    }
                }
            }
            (this, other) => *this = other,
        }
        Ok(())
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn raw(text: &str) -> Box<RawValue> {
        RawValue::from_string(text.to_owned()).unwrap()
    }

    fn written(tree: &Tree) -> String {
        serde_json::to_string(tree).unwrap()
    }

    #[test]
    fn numbers_stay_as_they_were_written() {
        let text = r#"{"a":1.10,"b":12345678901234567890.123,"c":[1e400],"d":{"e":-0}}"#;
        assert_eq!(written(&Tree::read(text).unwrap()), text);
    }

    #[test]
    fn what_is_laid_over_counts_field_by_field() {
        let mut body = Tree::read(r#"{"a": 1, "b": {"c": 2.0, "d": 3}, "e": null}"#).unwrap();
        let mut over = Tree::empty();
        over.set(&["b", "d"], raw("4.50")).unwrap();
        over.set(&["b", "f"], raw("5")).unwrap();
        over.set(&["e", "g"], raw("6")).unwrap();
        over.set(&["a"], raw(r#"{"h": 7}"#)).unwrap();
        body.overlay(over).unwrap();
        assert_eq!(
            written(&body),
            r#"{"a":{"h": 7},"b":{"c":2.0,"d":4.50,"f":5},"e":{"g":6}}"#
        );
    }

    #[test]
    fn nothing_is_set_twice() {
        let mut tree = Tree::empty();
        tree.set(&["a", "b"], raw("1")).unwrap();
        for path in [&["a"][..], &["a", "b"], &["a", "b", "c"]] {
            let error = tree.set(path, raw("2")).unwrap_err();
            assert_eq!(error.to_string(), "error: `a` is set twice\n");
        }
        assert_eq!(written(&tree), r#"{"a":{"b":1}}"#);
        assert_eq!(
            Tree::read(r#"{"a": 1, "a": 2}"#).unwrap_err(),
            "`a` occurs twice"
        );
    }

    proptest! {
        /// Merges an object with an empty one, in both directions.
        #[test]
        fn nothing_changes_nothing(names in prop::collection::btree_set(".*", 0..4), value: i64) {
            let fields: std::collections::BTreeMap<_, _> = names.into_iter().map(|it| (it, value)).collect();
            let text = serde_json::to_string(&fields).unwrap();
            let mut one = Tree::read(&text).unwrap();
            one.overlay(Tree::empty()).unwrap();
            prop_assert_eq!(written(&one), text.clone());
            let mut other = Tree::empty();
            other.overlay(one).unwrap();
            prop_assert_eq!(written(&other), text);
        }
    }
}
