//! Catalogs: the one of Singer, and what is selected in those of both protocols.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::nearest::nearest;
use crate::stream::{Form, Stream};

/// A stream that is to be read.
pub(crate) struct Selected {
    pub(crate) stream: Stream,
    /// True if it is read in full even if only changes could be read.
    pub(crate) full: bool,
    /// The selected properties. `None`: all of them.
    pub(crate) properties: Option<BTreeSet<String>>,
}

impl Selected {
    /// Selects all of a stream.
    pub(crate) fn all(stream: Stream) -> Self {
        Self {
            stream,
            full: false,
            properties: None,
        }
    }
}

/// Returns the catalog of Singer.
pub(crate) fn of_singer(streams: &[Stream], form: Form) -> Value {
    let entries: Vec<_> = streams.iter().map(|it| entry(it, form)).collect();
    json!({"streams": entries})
}

fn entry(stream: &Stream, form: Form) -> Value {
    let schema = stream.schema(form, &|_| true);
    let method = match stream.is_incremental() {
        true => "INCREMENTAL",
        false => "FULL_TABLE",
    };
    let bookmark = stream.replication_key();
    let mut metadata = vec![json!({
        "breadcrumb": [],
        "metadata": {
            "inclusion": "available",
            "selected-by-default": true,
            "table-key-properties": stream.key(),
            "valid-replication-keys": bookmark.as_slice(),
            // Not forced: FULL_TABLE is a choice.
            "replication-method": method,
        },
    })];
    let names = schema["properties"].as_object().into_iter().flatten();
    metadata.extend(names.map(|(name, _)| {
        let inclusion = match is_automatic(stream, form, name) {
            true => "automatic",
            false => "available",
        };
        json!({"breadcrumb": ["properties", name], "metadata": {"inclusion": inclusion, "selected-by-default": true}})
    }));
    let mut entry = json!({
        "tap_stream_id": stream.name,
        "stream": stream.name,
        "key_properties": stream.key(),
        "replication_method": method,
        "schema": schema,
        "metadata": metadata,
    });
    if let Some(bookmark) = bookmark {
        entry["replication_key"] = bookmark.into();
    }
    entry
}

/// Returns whether a property is always there.
fn is_automatic(stream: &Stream, form: Form, name: &str) -> bool {
    stream.key().contains(&name)
        || stream.replication_key() == Some(name)
        || (stream.list.deletions && name == form.deleted)
}

/// Returns the streams that a catalog of Singer selects.
///
/// # Errors
///
/// If it is malformed, or selects an unknown stream.
pub(crate) fn selected_by_singer(
    catalog: &Value,
    streams: &[Stream],
    form: Form,
) -> Result<Vec<Selected>, Failure> {
    select(catalog, streams, |entry, find| {
        let name = entry["tap_stream_id"]
            .as_str()
            .or_else(|| entry["stream"].as_str());
        let own = metadata(entry, &[]);
        let chosen = own["selected"]
            .as_bool()
            .or_else(|| entry["selected"].as_bool())
            .or_else(|| entry["schema"]["selected"].as_bool())
            .or_else(|| own["selected-by-default"].as_bool());
        if !chosen.unwrap_or(true) {
            return Ok(None);
        }
        let stream = find(name)?;
        let method = own["forced-replication-method"]
            .as_str()
            .or_else(|| own["replication-method"].as_str())
            .or_else(|| entry["replication_method"].as_str());
        Ok(Some(Selected {
            full: method == Some("FULL_TABLE"),
            properties: properties(entry, &stream, form),
            stream,
        }))
    })
}

/// Returns the selected properties. `None`: all of them.
fn properties(entry: &Value, stream: &Stream, form: Form) -> Option<BTreeSet<String>> {
    let schema = stream.schema(form, &|_| true);
    let mut names: BTreeSet<_> = schema["properties"].as_object()?.keys().cloned().collect();
    let all = names.len();
    names.retain(|name| {
        let own = metadata(entry, &["properties", name]);
        let is_excluded = own["inclusion"] == "unsupported"
            || own["selected"]
                .as_bool()
                .or_else(|| own["selected-by-default"].as_bool())
                == Some(false);
        !is_excluded || is_automatic(stream, form, name)
    });
    (names.len() < all).then_some(names)
}

/// Returns the metadata of a place in a stream of Singer.
fn metadata<'a>(entry: &'a Value, breadcrumb: &[&str]) -> &'a Value {
    let all = entry["metadata"].as_array().map_or(&[][..], Vec::as_slice);
    let found = all.iter().find(|it| {
        let place = it["breadcrumb"].as_array();
        place.is_some_and(|it| {
            it.iter()
                .map(Value::as_str)
                .eq(breadcrumb.iter().copied().map(Some))
        })
    });
    found.map_or(&Value::Null, |it| &it["metadata"])
}

/// Returns the streams of a configured catalog of Airbyte.
///
/// # Errors
///
/// If it is malformed, or has an unknown stream.
pub(crate) fn configured_by_airbyte(
    catalog: &Value,
    streams: &[Stream],
) -> Result<Vec<Selected>, Failure> {
    select(catalog, streams, |entry, find| {
        let stream = find(entry["stream"]["name"].as_str())?;
        Ok(Some(Selected {
            full: entry["sync_mode"] == "full_refresh",
            ..Selected::all(stream)
        }))
    })
}

/// Finds a stream by the name that a catalog has.
type Find<'a> = dyn Fn(Option<&str>) -> Result<Stream, Failure> + 'a;

fn select(
    catalog: &Value,
    streams: &[Stream],
    read: impl Fn(&Value, &Find<'_>) -> Result<Option<Selected>, Failure>,
) -> Result<Vec<Selected>, Failure> {
    let Some(entries) = catalog["streams"].as_array() else {
        return Err(Failure::usage(
            "cannot use the catalog: it has no array `streams`; write it with --discover, or `discover` for Airbyte",
        ));
    };
    let all = Stream::all();
    let find = |name: Option<&str>| {
        let Some(name) = name else {
            return Err(Failure::usage(
                "cannot use the catalog: one of its streams has no name",
            ));
        };
        let found = all.iter().find(|it| it.name == name).cloned();
        found.ok_or_else(|| unknown("stream", name, &all))
    };
    let mut selected = Vec::new();
    for entry in entries {
        selected.extend(read(entry, &find)?);
    }
    // In the order of the lists, each once.
    let mut chosen = Vec::new();
    for stream in streams {
        let found = selected.iter().position(|it| it.stream.name == stream.name);
        chosen.extend(found.map(|it| selected.swap_remove(it)));
    }
    Ok(chosen)
}

/// Makes the failure of an unknown name.
pub(crate) fn unknown(what: &str, name: &str, all: &[Stream]) -> Failure {
    let similar = nearest(name, all.iter().map(|it| it.name.as_str()));
    let similar = similar.map_or_else(String::new, |it| format!(" (did you mean `{it}`?)"));
    Failure::usage(format!(
        "unknown {what} `{name}`{similar}; `tap-planwire --discover` prints all streams"
    ))
}
