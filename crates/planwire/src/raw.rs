//! Requests by the name of an operation or by path, whose responses are as the vendor sent them: for programs that learn
//! the operation only at run time, such as a command line, and for undocumented operations.

mod client;
mod list;
mod matching;
mod preview;
mod request;
mod response;

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, Unexpected};
use serde_json::value::RawValue;

use crate::call::core::Core;
use crate::check::Check;
use crate::error::{Error, Result};
use crate::operation::{self, Kind, Operation, Place};

pub use client::RawClient;
pub use list::RawList;
pub use preview::Preview;
pub use request::RawRequest;
pub use response::RawResponse;

/// A record as the vendor sent it: the JSON of an object, unchanged. Anything else in a list is a record that cannot be
/// read.
#[derive(Clone)]
pub struct RawRecord(Box<RawValue>);

impl<'de> Deserialize<'de> for RawRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        let found = match json.get().as_bytes().first() {
            Some(b'{') => return Ok(Self(json)),
            Some(b'[') => "an array",
            Some(b'"') => "a string",
            Some(b'n') => "null",
            Some(b't' | b'f') => "a boolean",
            _ => "a number",
        };
        Err(D::Error::invalid_type(
            Unexpected::Other(found),
            &"an object",
        ))
    }
}

impl RawRecord {
    /// Returns the JSON of the record, undocumented fields included.
    #[must_use]
    pub fn as_json(&self) -> &str {
        self.0.get()
    }

    /// Decodes the record.
    ///
    /// # Errors
    ///
    /// If it does not match `T`.
    pub fn decode<'record, T: Deserialize<'record>>(&'record self) -> serde_json::Result<T> {
        serde_json::from_str(self.0.get())
    }
}

impl fmt::Debug for RawRecord {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_json())
    }
}

/// Returns an operation by its name in the documents.
fn operation_by_id(core: &Core, id: &str) -> Result<&'static Operation> {
    let found = operation::all(core.api).iter().find(|it| it.id == id);
    found.copied().ok_or_else(|| {
        let api = core.api.name();
        Error::configuration(format!("unknown operation `{id}` of {api}"))
    })
}

/// Refuses undocumented parameters, values that break documented bounds, and missing parameters.
fn check_parameters(
    check: &Check,
    operation: &'static Operation,
    parameters: &[(String, String)],
) -> Result<()> {
    for (name, value) in parameters {
        let known = operation
            .parameter(name)
            .is_some_and(|it| !it.client_scoped);
        if !known && !is_keyed(operation, name) {
            let what = format!("unknown parameter `{name}`");
            return Err(Error::invalid_request(operation, what));
        }
        check.parameter(name, Some(value))?;
    }
    check.all_given(parameters)
}

/// Returns whether a name is a documented prefix with a key of the caller's own.
fn is_keyed(operation: &Operation, name: &str) -> bool {
    operation.parameters.iter().any(|parameter| {
        matches!(parameter.kind, Kind::Map { prefix }
            if name.strip_prefix(prefix).is_some_and(|key| !key.is_empty()))
    })
}

/// Returns whether a parameter is sent as a header of each call.
fn is_header(operation: &Operation, name: &str) -> bool {
    operation
        .parameter(name)
        .is_some_and(|it| it.place == Place::Header && !it.client_scoped)
}

/// Returns the parameters that are headers.
fn headers(
    operation: &'static Operation,
    parameters: &[(String, String)],
) -> Result<http::HeaderMap> {
    let mut headers = http::HeaderMap::new();
    for (name, value) in parameters.iter().filter(|(it, _)| is_header(operation, it)) {
        let refused = |why: &str| {
            Error::invalid_request(operation, format!("cannot send the header `{name}`: {why}"))
        };
        let header =
            http::HeaderName::try_from(name).map_err(|_| refused("the name is invalid"))?;
        let value = http::HeaderValue::try_from(value)
            .map_err(|_| refused("the value contains an invalid character"))?;
        headers.append(header, value);
    }
    Ok(headers)
}

/// Returns the URL of a request: the path with its variables filled in, and all other parameters but headers as its query.
fn address(
    core: &Core,
    operation: &'static Operation,
    path: &str,
    parameters: &[(String, String)],
) -> Result<reqwest::Url> {
    let mut filled = path.to_owned();
    let mut query = Vec::new();
    for (name, value) in parameters
        .iter()
        .filter(|(it, _)| !is_header(operation, it))
    {
        let variable = format!("{{{name}}}");
        if filled.contains(&variable) {
            filled = filled.replace(&variable, &progenitor_client::encode_path(value));
        } else {
            query.push((name, value));
        }
    }
    if let Some((_, rest)) = filled.split_once('{') {
        let name = rest.split('}').next().unwrap_or(rest);
        return Err(Error::invalid_request(
            operation,
            format!("`{name}` is missing: the path {path} requires it"),
        ));
    }
    let url = format!("{}{filled}", core.base_url.as_str());
    let mut url = reqwest::Url::parse(&url)
        .map_err(|error| Error::invalid_request(operation, format!("invalid URL: {error}")))?;
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    Ok(url)
}
