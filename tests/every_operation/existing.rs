//! Identifiers of existing records, found by reading the lists, as a person would.

use planwire::{RawResponse, Result};
use serde_json::Value;

use crate::document::{Document, Operation};
use crate::ids::Ids;

pub(crate) struct Existing<'d, Get> {
    document: &'d Document,
    get: Get,
}

impl<'d, Get: AsyncFn(&str) -> Result<RawResponse>> Existing<'d, Get> {
    pub(crate) fn new(document: &'d Document, get: Get) -> Self {
        Self { document, get }
    }

    /// Returns identifiers for the path of an operation; the last one is that of the record at a position. A
    /// variable is taken from the list that its path begins with, or else from the lists whose records have
    /// identifiers of its kind. `None` if there are not enough records.
    pub(crate) async fn ids(&self, operation: &Operation<'_>, position: usize) -> Option<Ids> {
        let mut ids = Ids::sample(operation);
        let mut parameters = operation.path_parameters().peekable();
        if parameters.peek().is_none() && position > 0 {
            return None;
        }
        while let Some(parameter) = parameters.next() {
            let position = match parameters.peek() {
                None => position,
                Some(_) => 0,
            };
            let name = parameter["name"].as_str()?;
            let path = operation.path_with(&ids, Some(name));
            let id = self.id(&path, &parameter["schema"], position).await?;
            ids.set(name, id);
        }
        Some(ids)
    }

    async fn id(&self, path: &str, kind: &Value, position: usize) -> Option<String> {
        let own = self
            .document
            .operations()
            .find(|it| it.method == "GET" && it.paging().is_some() && is_at(it.path, path));
        let of_kind = self
            .document
            .operations()
            .filter(|it| !it.path.contains('{') && it.paging().is_some())
            .filter(|it| self.lists(it, kind));
        let paths = own
            .map(|it| match it.path.ends_with('/') {
                true => format!("{path}/"),
                false => path.to_owned(),
            })
            .into_iter()
            .chain(of_kind.map(|it| it.path.to_owned()));
        for path in paths {
            let page: Value = (self.get)(&path).await.ok()?.json().ok()?;
            let records = page.as_array().or(page["results"].as_array())?;
            if let Some(record) = records.get(position) {
                return Some(match &record["id"] {
                    // The sandbox numbers records without an identifier from 1.
                    Value::Null => (position + 1).to_string(),
                    Value::String(id) => id.clone(),
                    id => id.to_string(),
                });
            }
        }
        None
    }

    /// Returns whether the records of a list have identifiers of a kind.
    fn lists(&self, operation: &Operation<'_>, kind: &Value) -> bool {
        let (_, Some((_, schema))) = operation.success() else {
            return false;
        };
        let page = self.document.resolve(schema);
        let list = match operation.json["x-paging"]["records"].as_str() {
            Some(records) => &page["properties"][records],
            None => page,
        };
        let id = &self.document.resolve(&list["items"])["properties"]["id"];
        let reference = id["allOf"].get(0).unwrap_or(id);
        reference["$ref"] == kind["$ref"] && reference["$ref"].is_string()
    }
}

/// Returns whether a path with values matches a documented path, with or without a trailing slash.
fn is_at(documented: &str, path: &str) -> bool {
    let documented = documented.trim_end_matches('/').split('/');
    let parts = path.split('/');
    documented.clone().count() == parts.clone().count()
        && documented
            .zip(parts)
            .all(|(documented, part)| documented == part || documented.starts_with('{'))
}
