//! The three states of a field in the body of an update.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A field of an update with three states: unset, `null`, or a value.
///
/// ```
/// use planwire_client::Patch;
///
/// #[derive(Default, serde::Serialize)]
/// struct Update {
///     #[serde(skip_serializing_if = "Patch::is_absent")]
///     notes: Patch<String>,
///     #[serde(skip_serializing_if = "Patch::is_absent")]
///     sku: Patch<String>,
/// }
/// let update = Update { notes: Patch::Null, ..Update::default() };
/// assert_eq!(serde_json::to_string(&update)?, r#"{"notes":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Patch<T> {
    /// Not sent: the field stays unchanged.
    #[default]
    Absent,
    /// Sent as `null`: the field is cleared.
    Null,
    /// Sent: the field is set to the value.
    Value(T),
}

impl<T> Patch<T> {
    /// Returns whether it is not sent.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

/// `None` is [`Patch::Absent`].
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // A struct omits an absent field; elsewhere it can only be null.
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A missing field is the default, which is absent.
        Option::deserialize(deserializer).map(|value| value.map_or(Self::Null, Self::Value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    struct Update {
        #[serde(default, skip_serializing_if = "Patch::is_absent")]
        notes: Patch<String>,
    }

    #[test]
    fn the_three_states_survive_a_round_trip() {
        for json in [r#"{}"#, r#"{"notes":null}"#, r#"{"notes":""}"#] {
            let update: Update = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&update).unwrap(), json);
        }
    }
}
