//! Checks the body of a request against the documents before it is sent, and adds undocumented fields.

use std::collections::BTreeMap;
use std::sync::Arc;

use planwire_client::BodyHook;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::check::Check;
use crate::error::{Error, Result};
use crate::operation::Operation;

/// Fields that are added to a body, each as its JSON.
#[derive(Clone, Default)]
pub(crate) struct ExtraFields {
    /// The fields, each with the rule for a field that the body already has.
    fields: BTreeMap<String, (Box<RawValue>, Precedence)>,
    problem: Option<String>,
}

/// The rule for a field that the body already has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Precedence {
    /// It is an error.
    Neither,
    /// The field of the body is sent.
    Body,
}

impl ExtraFields {
    pub(crate) fn add(&mut self, name: String, value: &impl Serialize) {
        match serde_json::value::to_raw_value(value) {
            Ok(value) => {
                self.fields.insert(name, (value, Precedence::Neither));
            }
            Err(error) => {
                self.problem = Some(format!("`{name}` cannot be serialized as JSON: {error}"));
            }
        }
    }

    pub(crate) fn extend<'a>(&mut self, fields: impl Iterator<Item = (&'a str, &'a RawValue)>) {
        for (name, value) in fields {
            self.fields
                .insert(name.to_owned(), (value.to_owned(), Precedence::Body));
        }
    }
}

/// Returns the hook that checks and extends the body of a request, if it is needed.
pub(crate) fn body_hook(
    operation: &'static Operation,
    extra: ExtraFields,
) -> Result<Option<BodyHook>> {
    if let Some(problem) = extra.problem {
        return Err(Error::invalid_request(operation, problem));
    }
    if operation.body.is_none() {
        return match extra.fields.keys().next() {
            None => Ok(None),
            Some(name) => Err(Error::invalid_request(
                operation,
                format!("`{name}` cannot be added: the request has no body"),
            )),
        };
    }
    Ok(Some(Arc::new(move |body| {
        let value = serde_json::from_slice(body).map_err(|error| error.to_string())?;
        Check::new(operation).body(&value)?;
        with_fields(body, &value, &extra.fields)
    })))
}

/// Returns the body with the added fields, inserted as text so that its numbers stay unchanged.
fn with_fields(
    body: &[u8],
    value: &serde_json::Value,
    fields: &BTreeMap<String, (Box<RawValue>, Precedence)>,
) -> std::result::Result<Option<Vec<u8>>, String> {
    let mut added = Vec::new();
    for (name, (json, precedence)) in fields {
        if value.get(name).is_some() {
            if *precedence == Precedence::Neither {
                return Err(format!("`{name}` is in the body already; set it there"));
            }
            continue;
        }
        let name = serde_json::to_string(name).map_err(|error| error.to_string())?;
        added.push(format!("{name}:{json}"));
    }
    let Some(open) = body.strip_suffix(b"}").filter(|_| !added.is_empty()) else {
        return Ok(None);
    };
    let mut whole = open.to_vec();
    if value.as_object().is_some_and(|object| !object.is_empty()) {
        whole.push(b',');
    }
    whole.extend_from_slice(added.join(",").as_bytes());
    whole.push(b'}');
    Ok(Some(whole))
}
