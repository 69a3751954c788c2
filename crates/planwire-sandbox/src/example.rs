//! Single records of any type, without a server.

mod documented;
mod error;

use std::any::type_name;

pub use error::ExampleError;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Vendor;
use crate::document::Node;
use crate::value::{Value, literal};
use documented::Documented;

/// Returns a record with the documents' example values, overridden by `fields`.
///
/// `T` is a type of `planwire::wethod` or `planwire::piriod`; its name ([`type_name`]) is that of
/// its schema. For a type of your own, the API is the one in its module path (`wethod` or
/// `piriod`), or the only one with such a schema.
///
/// `fields` is anything that serializes to an object, or a string that contains the object as JSON.
/// Use a string or a record type for amounts with more than 16 digits, which `json!` rounds. The
/// values need not fit the schema: an enum can have an undocumented value.
///
/// ```
/// use planwire_sandbox::example;
/// use serde_json::json;
///
/// // In a test of yours: `use planwire::wethod::ProductionPlan;`
/// #[derive(serde::Deserialize)]
/// struct ProductionPlan {
///     id: u64,
///     value: f64,
/// }
///
/// let plan: ProductionPlan = example(json!({"value": 20.5}))?;
/// assert_eq!((plan.id, plan.value), (1, 20.5));
/// # Ok::<(), planwire_sandbox::ExampleError>(())
/// ```
///
/// # Errors
///
/// If no schema or several schemas have the name of the type, if a field is unknown, or if the
/// record cannot be deserialized as a `T`.
pub fn example<T: DeserializeOwned>(fields: impl Serialize) -> Result<T, ExampleError> {
    let path = type_name::<T>();
    // `Budget` from `planwire_client::wethod::types::Budget`.
    let path = path.split('<').next().unwrap_or(path);
    let name = path.rsplit("::").next().unwrap_or(path);
    let documented = documented(path, name)?;
    let mut record = documented.record();
    for (field, value) in given(name, &fields)? {
        if !documented.allows(&field) {
            let known = documented.fields().join(", ");
            return Err(ExampleError::new(format!(
                "cannot make a `{name}`: it has no field `{field}`; its fields are {known}"
            )));
        }
        let value = literal(&value);
        match record.iter_mut().find(|(own, _)| *own == field) {
            Some((_, own)) => *own = value,
            None => record.push((field.into(), value)),
        }
    }
    let mut json = Vec::new();
    Value::Record(record).write_json(&mut json);
    serde_json::from_slice(&json).map_err(|error| ExampleError::json(name, error))
}

/// Reads the fields from an object or from a string with one.
fn given(name: &str, fields: &impl Serialize) -> Result<Vec<(String, Node)>, ExampleError> {
    let node =
        |json: &[u8]| Node::from_client(json).map_err(|error| ExampleError::json(name, error));
    let json = serde_json::to_vec(fields).map_err(|error| ExampleError::json(name, error))?;
    let fields = match node(&json)? {
        Node::Text(text) => node(text.as_bytes())?,
        fields => fields,
    };
    match fields {
        Node::Map(fields) => Ok(fields),
        _ => Err(ExampleError::new(format!(
            "cannot make a `{name}`: its fields must be a JSON object"
        ))),
    }
}

/// Finds the schema of a type.
fn documented(path: &str, name: &str) -> Result<Documented, ExampleError> {
    let is_named = |vendor: &Vendor| path.split("::").any(|it| it == vendor.segment());
    let named: Vec<_> = Vendor::ALL.into_iter().filter(is_named).collect();
    let vendors = if named.is_empty() {
        Vendor::ALL.to_vec()
    } else {
        named
    };
    let mut found = Vec::new();
    for vendor in vendors {
        found.extend(Documented::find(vendor, name)?);
    }
    match (found.pop(), found.pop()) {
        (Some(documented), None) => Ok(documented),
        (None, _) => Err(ExampleError::new(format!(
            "cannot make a `{name}`: no documented object has this name"
        ))),
        (Some(_), Some(_)) => Err(ExampleError::new(format!(
            "cannot make a `{name}`: both documents have an object of this name; use the type of `planwire::wethod` \
             or `planwire::piriod`, or a module of one of these names"
        ))),
    }
}
