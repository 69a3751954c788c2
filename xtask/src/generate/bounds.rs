//! The bounds that the documents give a value.

use serde_json::Value;

#[derive(Debug, Default)]
pub(super) struct Bounds {
    pub(super) minimum: Option<i64>,
    pub(super) maximum: Option<i64>,
    pub(super) minimum_length: Option<u64>,
    pub(super) maximum_length: Option<u64>,
}

impl Bounds {
    /// Those that stand on a schema, or else on the one that it refers to.
    pub(super) fn read(schema: &Value, named: &Value) -> Self {
        let bound = |key: &str| schema.get(key).or_else(|| named.get(key));
        Self {
            minimum: bound("minimum").and_then(Value::as_i64),
            maximum: bound("maximum").and_then(Value::as_i64),
            minimum_length: bound("minLength").and_then(Value::as_u64),
            maximum_length: bound("maxLength").and_then(Value::as_u64),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.minimum.is_none()
            && self.maximum.is_none()
            && self.minimum_length.is_none()
            && self.maximum_length.is_none()
    }
}
