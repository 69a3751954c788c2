//! `read`: a call of an operation that changes nothing.

use std::sync::{Arc, Mutex, PoisonError};

use planwire::operation::{Content, Operation};
use planwire::{Position, RawClient, RawList};
use serde_json::json;
use serde_json::value::RawValue;

use super::{Definition, operation_schema, parameters_schema};
use crate::arguments::Arguments;
use crate::body::parameters;
use crate::catalogue::{find, name, nearest, record_kind, shown};
use crate::progress::Progress;
use crate::record::{Chosen, exact};
use crate::reply::{NOTICE, Object, Outcome, Refusal};
use crate::session::Session;
use crate::size::{MOST_BYTES, shortened};

/// The maximum and the default of `max_items`.
const MOST_ITEMS: u64 = 1_000;
const ITEMS: u64 = 50;

/// The number of pages that are requested at once.
const AHEAD: usize = 2;

/// The maximum of unreadable records that are named.
const MOST_NAMED: usize = 5;

pub(super) fn definition() -> Definition {
    (
        "Read records",
        "Call an operation that only reads: a list or one record. Money and other decimals are strings with all digits. \
         A result of more than 25 KB is cut; it then has a position to continue at. Choose fields to get more records.",
        vec![
            ("operation!", operation_schema()),
            ("parameters", parameters_schema()),
            (
                "fields",
                json!({"type": "array", "items": {"type": "string"}, "description": "Only these fields of each record; a.b is the field b of a"}),
            ),
            (
                "max_items",
                json!({"type": "integer", "minimum": 1, "maximum": MOST_ITEMS, "description": "Default 50"}),
            ),
            (
                "position",
                json!({"type": "string", "description": "Position of an earlier result with the same operation and parameters"}),
            ),
        ],
    )
}

pub(super) async fn call(
    session: &Session,
    mut arguments: Arguments,
    progress: &mut Progress,
) -> Outcome {
    let operation = find(&arguments.required_text("operation")?)?;
    let given = parameters(operation, arguments.object("parameters")?)?;
    let fields = arguments.texts("fields")?;
    let most = arguments.integer("max_items", 1, MOST_ITEMS)?;
    let position = arguments.text("position")?;
    arguments.finish()?;
    refuse_others(operation)?;
    let chosen = chosen(operation, &fields)?;
    let client = session.accounts.client(operation)?;
    let reading = Reading {
        session,
        operation,
        chosen,
    };
    if operation.paging.is_none() {
        if position.is_some() {
            return Err(Refusal::new("the operation returns no list with positions")
                .advice("Leave out `position`."));
        }
        return reading.one(client, given).await;
    }
    let mut list = client.raw_list(operation.id)?;
    for (name, value) in given {
        list = list.parameter(name, value);
    }
    if let Some(position) = position {
        let position: Position = position.parse().map_err(|_| {
            Refusal::new(format!("`position` cannot be `{}`", shown(&position))).advice(
                "Copy the whole position of the result to continue, or leave it out to begin.",
            )
        })?;
        list = list.resume(position);
    }
    reading.list(list, most.unwrap_or(ITEMS), progress).await
}

/// Refuses operations that change something, and files.
fn refuse_others(operation: &Operation) -> Result<(), Refusal> {
    if !operation.safe {
        return Err(Refusal::new(format!(
            "{} changes data, so it cannot be called by read",
            name(operation)
        ))
        .advice(
            "If this server has the tool write, use that; otherwise it was started without writes.",
        ));
    }
    if let Content::File(media_type) = operation.content() {
        return Err(Refusal::new(format!(
            "{} returns a file ({media_type}), which this tool does not",
            name(operation)
        ))
        .advice("A person can download it with the command line `planwire`."));
    }
    Ok(())
}

/// Returns the choice of fields.
fn chosen(operation: &Operation, fields: &[String]) -> Result<Chosen, Refusal> {
    let mut chosen = Chosen::default();
    let record = operation.record();
    for field in fields {
        let first = field.split('.').next().unwrap_or_default();
        let is_known = record.is_none_or(|record| {
            let others = record.other_fields;
            record.field(first).is_some() || others.is_some_and(|it| first.starts_with(it.prefix))
        });
        if !is_known || field.split('.').any(str::is_empty) {
            let names: Vec<_> = operation.record_fields().iter().map(|it| it.name).collect();
            let refusal = Refusal::new(format!("unknown field `{}`", shown(field)));
            return Err(match nearest(first, names.iter().copied()).first() {
                Some(near) => refusal.advice(format!("Did you mean `{near}`?")),
                None => refusal.advice(format!("The fields are {}.", names.join(", "))),
            });
        }
        chosen.add(field);
    }
    Ok(chosen)
}

/// A call that reads.
struct Reading<'a> {
    session: &'a Session,
    operation: &'static Operation,
    chosen: Chosen,
}

impl Reading<'_> {
    async fn list(&self, list: RawList, most: u64, progress: &mut Progress) -> Outcome {
        let notes = Notes::default();
        let (of_records, of_reading) = (notes.clone(), notes.clone());
        // One more record shows if there are more. A result that is cut needs no pages ahead.
        let mut stream = list
            .max_items(most + 1)
            .concurrency(AHEAD)
            .skip_bad(move |error| of_records.add(&error.to_string()))
            .on_note(move |note| of_reading.add(&note.to_string()))
            .stream();
        let (mut records, mut bytes): (Vec<String>, _) = (Vec::new(), 0);
        let (mut position, mut more) = (None, false);
        while let Some(record) = stream.try_next().await? {
            let (json, is_cut) = self.value(record.as_json()).await?;
            bytes += json.len() + 1;
            more = records.len() as u64 == most || (bytes > MOST_BYTES && !records.is_empty());
            if more {
                break;
            }
            if is_cut {
                notes.add("a record was shortened; choose fields to see them whole");
            }
            records.push(json);
            position = stream.position();
            if stream.buffered() == 0 {
                progress.report(records.len() as u64, Some(most)).await;
            }
        }
        let mut page = Object::new()
            .set("notice", NOTICE)
            .set("operation", name(self.operation))
            .set("returned", records.len())
            .set("more", more);
        if more {
            let next = match position {
                Some(_) => "Call read again with the same arguments and this position.",
                None => "The list cannot be continued here: narrow it by parameters.",
            };
            if let Some(position) = position {
                page = page.set("position", position.to_string());
            }
            page = page.set("next", next);
        }
        // The records come last, so that a client that cuts the text keeps the rest.
        Ok(page
            .set_all("notes", &notes.all())
            .jsons("records", &records)
            .text())
    }

    async fn one(&self, client: &RawClient, parameters: Vec<(String, String)>) -> Outcome {
        let mut request = client.raw_request(self.operation.id)?;
        for (name, value) in parameters {
            request = request.parameter(name, value);
        }
        let response = request.send().await?;
        let json = response.json::<&RawValue>()?;
        let (json, is_cut) = self.value(json.get()).await?;
        let mut reply = Object::new()
            .set("notice", NOTICE)
            .set("operation", name(self.operation));
        if is_cut {
            reply = reply.set(
                "note",
                "the record was shortened; choose fields to see them whole",
            );
        }
        Ok(reply.json("record", &json).text())
    }

    /// Returns the chosen fields of a value, without tokens, and whether it was shortened.
    async fn value(&self, json: &str) -> Result<(String, bool), Refusal> {
        let mut json = exact(json, record_kind(self.operation), &self.chosen);
        self.session.accounts.hide_tokens(&mut json).await?;
        Ok(shortened(json, MOST_BYTES))
    }
}

/// Remarks on how a list was read.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn add(&self, note: &str) {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if notes.len() < MOST_NAMED && !notes.iter().any(|it| it == note) {
            notes.push(note.to_owned());
        }
    }

    fn all(&self) -> Vec<String> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}
