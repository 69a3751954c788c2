//! From the arguments of a call to the parameters and the body of a request.

use planwire::operation::{Kind, Operation, OtherFields, Parameter, Place, Schema};
use rmcp::model::JsonObject;
use serde_json::value::RawValue;
use serde_json::{Number, Value};

use crate::catalogue::{nearest, shown, text_identifiers};
use crate::record::push_string;
use crate::reply::Refusal;

/// The maximum of digits that a JSON number keeps on its way through clients and this server.
const MOST_DIGITS: usize = 15;

/// Returns the parameters as they are sent.
///
/// # Errors
///
/// If a name is undocumented, or a value is no text, number, boolean or list of them. The library checks bounds.
pub(crate) fn parameters(
    operation: &Operation,
    given: Option<JsonObject>,
) -> Result<Vec<(String, String)>, Refusal> {
    let mut parameters = Vec::new();
    for (name, value) in given.unwrap_or_default() {
        check_name(operation, &name)?;
        let text = match &value {
            Value::Array(items) => {
                let texts = items.iter().map(|it| single(&name, it));
                texts.collect::<Result<Vec<_>, _>>()?.join(",")
            }
            value => single(&name, value)?,
        };
        parameters.push((name, text));
    }
    Ok(parameters)
}

fn single(name: &str, value: &Value) -> Result<String, Refusal> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Bool(is_on) => Ok(is_on.to_string()),
        Value::Number(number) if is_exact(number) => Ok(number.to_string()),
        Value::Number(_) => Err(inexact(name)),
        other => Err(Refusal::new(format!(
            "the parameter `{name}` cannot be {}",
            shown(&other.to_string())
        ))
        .advice("Write it as a string, a number, true or false, or a list of them.")),
    }
}

/// Returns the parameters that a caller can set: neither the pages of a list nor the headers of the client.
pub(crate) fn settable(operation: &Operation) -> impl Iterator<Item = &'static Parameter> {
    let paging = operation.paging;
    let parameters = operation.parameters.iter().copied();
    parameters.filter(move |it| {
        let pages =
            paging.is_some_and(|paging| it.name == paging.size() || it.name == paging.position());
        !it.client_scoped && !pages
    })
}

fn check_name(operation: &Operation, name: &str) -> Result<(), Refusal> {
    let known = || settable(operation).map(|it| it.name);
    let is_keyed = settable(operation).any(|it| {
        matches!(it.kind, Kind::Map { prefix }
            if name.strip_prefix(prefix).is_some_and(|key| !key.is_empty()))
    });
    if is_keyed || known().any(|it| it == name) {
        return Ok(());
    }
    let refusal = Refusal::new(format!("unknown parameter `{}`", shown(name)));
    if operation
        .parameter(name)
        .is_some_and(|it| !it.client_scoped)
    {
        return Err(Refusal::new(format!("`{name}` is set by this server"))
            .advice("Use max_items, and the position of an earlier result to continue."));
    }
    let names: Vec<_> = known().collect();
    Err(match (nearest(name, known()).first(), names.is_empty()) {
        (Some(near), _) => refusal.advice(format!("Did you mean `{near}`?")),
        (None, true) => refusal.advice("The operation takes no parameters."),
        (None, false) => refusal.advice(format!("The parameters are {}.", names.join(", "))),
    })
}

/// Returns the body as it is sent: decimals in strings become numbers with the same digits, and fields that repeat the
/// path are filled in. `None` if the operation takes none, or accepts none and none is set.
///
/// # Errors
///
/// If a field is undocumented, or a number would lose digits. The library checks bounds.
pub(crate) fn body(
    operation: &Operation,
    given: Option<JsonObject>,
    parameters: &[(String, String)],
) -> Result<Option<Box<RawValue>>, Refusal> {
    let Some(documented) = operation.body else {
        return match given {
            Some(_) => Err(Refusal::new("the operation takes no body").advice("Leave out `body`.")),
            None => Ok(None),
        };
    };
    if given.is_none() && !documented.required {
        return Ok(None);
    }
    let mut object = given.unwrap_or_default();
    for field in documented.schema.fields {
        let in_path = operation.parameter(field.name);
        let in_path = in_path.filter(|it| it.place == Place::Path);
        let value = parameters.iter().find(|(name, _)| name == field.name);
        if let (Some(_), Some((_, value))) = (in_path, value) {
            let own = object
                .entry(field.name)
                .or_insert_with(|| value.clone().into());
            if text_of(own) != *value {
                return Err(Refusal::new(format!(
                    "`{}` differs in the path and the body",
                    field.name
                ))
                .advice("Leave it out of the body."));
            }
        }
    }
    let writer = Writer {
        text_identifiers: text_identifiers(operation.api),
    };
    let mut text = String::new();
    writer.object(documented.schema, &object, "", &mut text)?;
    let raw = RawValue::from_string(text);
    raw.map(Some)
        .map_err(|error| Refusal::new(format!("cannot write the body: {error}")))
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Writes a body by its documented kinds.
struct Writer {
    text_identifiers: &'static [&'static str],
}

impl Writer {
    fn object(
        &self,
        schema: &Schema,
        object: &JsonObject,
        path: &str,
        into: &mut String,
    ) -> Result<(), Refusal> {
        into.push('{');
        for (at, (name, value)) in object.iter().enumerate() {
            if at > 0 {
                into.push(',');
            }
            let path = match path {
                "" => name.clone(),
                path => format!("{path}.{name}"),
            };
            let kind = kind_of(schema, name, &path)?;
            push_string(name, into);
            into.push(':');
            self.value(kind, value, &path, into)?;
        }
        into.push('}');
        Ok(())
    }

    fn value(
        &self,
        kind: Kind,
        value: &Value,
        path: &str,
        into: &mut String,
    ) -> Result<(), Refusal> {
        match (kind, value) {
            (Kind::Object(schema), Value::Object(object)) => {
                self.object(schema, object, path, into)?;
            }
            (kind, Value::Array(items)) => {
                let of = match kind {
                    Kind::List(of) => *of,
                    _ => Kind::Json,
                };
                into.push('[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        into.push(',');
                    }
                    self.value(of, item, &format!("{path}[{at}]"), into)?;
                }
                into.push(']');
            }
            // Free-form JSON.
            (_, Value::Object(object)) => {
                into.push('{');
                for (at, (name, value)) in object.iter().enumerate() {
                    if at > 0 {
                        into.push(',');
                    }
                    push_string(name, into);
                    into.push(':');
                    self.value(Kind::Json, value, &format!("{path}.{name}"), into)?;
                }
                into.push('}');
            }
            (Kind::Number, Value::String(text)) if is_number(text) => into.push_str(text),
            (Kind::Number, Value::String(text)) => {
                return Err(Refusal::new(format!(
                    "`{path}` cannot be `{}`: expected a number",
                    shown(text)
                ))
                .advice("Write it as a string such as \"1250.75\"."));
            }
            (Kind::Identifier(name), Value::String(text))
                if !self.text_identifiers.contains(&name) && is_integer(text) =>
            {
                into.push_str(text);
            }
            (_, Value::Number(number)) if !is_exact(number) => return Err(inexact(path)),
            (_, value) => into.push_str(&value.to_string()),
        }
        Ok(())
    }
}

/// Returns the kind of a field of a body.
fn kind_of(schema: &Schema, name: &str, path: &str) -> Result<Kind, Refusal> {
    if let Some(field) = schema.field(name) {
        return Ok(field.kind);
    }
    if let Some(OtherFields { prefix, kind, .. }) = schema.other_fields
        && name.starts_with(prefix)
    {
        return Ok(kind);
    }
    let refusal = Refusal::new(format!("unknown field `{}`", shown(path)));
    let names: Vec<_> = schema.fields.iter().map(|it| it.name).collect();
    Err(match nearest(name, names.iter().copied()).first() {
        Some(near) => refusal.advice(format!("Did you mean `{near}`?")),
        None => refusal.advice(format!("The fields are {}.", names.join(", "))),
    })
}

/// Returns whether a number is the one that was written: a longer one was rounded when it was parsed.
fn is_exact(number: &Number) -> bool {
    let text = number.to_string();
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa.bytes().filter(u8::is_ascii_digit).count();
    !number.is_f64() || digits <= MOST_DIGITS
}

fn inexact(path: &str) -> Refusal {
    Refusal::new(format!("`{path}` has too many digits for a JSON number"))
        .advice("Write it as a string, with all its digits.")
}

/// Returns whether a text is a JSON number.
fn is_number(text: &str) -> bool {
    let begins = text.starts_with(|it: char| it == '-' || it.is_ascii_digit());
    // JSON allows white space around a number.
    let ends = text.ends_with(|it: char| it.is_ascii_digit());
    begins && ends && serde_json::from_str::<&RawValue>(text).is_ok()
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    is_number(text) && digits.bytes().all(|it| it.is_ascii_digit())
}
