//! The arguments of a tool call.

use rmcp::model::JsonObject;
use serde_json::Value;

use crate::catalogue::{nearest, shown};
use crate::reply::Refusal;

/// The arguments of a call, taken one by one; what is left is unknown.
pub(crate) struct Arguments {
    given: JsonObject,
    known: Vec<&'static str>,
}

type Taken<T> = Result<T, Refusal>;

impl Arguments {
    pub(crate) fn new(given: Option<JsonObject>) -> Self {
        Self {
            given: given.unwrap_or_default(),
            known: Vec::new(),
        }
    }

    /// Takes an argument; null counts as unset, because some clients send it for each argument.
    pub(crate) fn take(&mut self, name: &'static str) -> Option<Value> {
        self.known.push(name);
        self.given.remove(name).filter(|it| !it.is_null())
    }

    pub(crate) fn text(&mut self, name: &'static str) -> Taken<Option<String>> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(wrong(name, "a string", &other)),
        }
    }

    pub(crate) fn required_text(&mut self, name: &'static str) -> Taken<String> {
        match self.text(name)? {
            Some(text) if !text.trim().is_empty() => Ok(text),
            _ => Err(Refusal::new(format!("`{name}` is missing"))
                .advice(format!("Set `{name}` to a string."))),
        }
    }

    pub(crate) fn integer(
        &mut self,
        name: &'static str,
        least: u64,
        most: u64,
    ) -> Taken<Option<u64>> {
        let Some(value) = self.take(name) else {
            return Ok(None);
        };
        match value.as_u64() {
            Some(number) if (least..=most).contains(&number) => Ok(Some(number)),
            _ => Err(wrong(
                name,
                &format!("an integer from {least} to {most}"),
                &value,
            )),
        }
    }

    pub(crate) fn texts(&mut self, name: &'static str) -> Taken<Vec<String>> {
        let value = match self.take(name) {
            None => return Ok(Vec::new()),
            Some(value) => value,
        };
        let texts = value.as_array().and_then(|items| {
            let texts = items.iter().map(|it| it.as_str().map(str::to_owned));
            texts.collect::<Option<Vec<_>>>()
        });
        texts.ok_or_else(|| wrong(name, "a list of strings", &value))
    }

    pub(crate) fn object(&mut self, name: &'static str) -> Taken<Option<JsonObject>> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Object(object)) => Ok(Some(object)),
            Some(other) => Err(wrong(name, "an object", &other)),
        }
    }

    /// Refuses the arguments that were not taken.
    pub(crate) fn finish(self) -> Taken<()> {
        let unknown = self.given.into_iter().find(|(_, value)| !value.is_null());
        let Some((unknown, _)) = unknown else {
            return Ok(());
        };
        let known = self.known.join(", ");
        let refusal = Refusal::new(format!("unknown argument `{}`", shown(&unknown)));
        Err(match nearest(&unknown, self.known).first() {
            Some(near) => {
                refusal.advice(format!("Did you mean `{near}`? The arguments are {known}."))
            }
            None => refusal.advice(format!("The arguments are {known}.")),
        })
    }
}

fn wrong(name: &str, expected: &str, given: &Value) -> Refusal {
    let given = shown(&given.to_string());
    Refusal::new(format!("`{name}` cannot be {given}: expected {expected}"))
        .advice(format!("Set `{name}` to {expected}."))
}
