//! Identifiers of records that are there, found as a person would: by looking into the lists.

use std::collections::BTreeSet;

use planwire::{RawAnswer, Result};
use serde_json::Value;

use crate::document::{Document, Operation};
use crate::ids::Ids;

pub(crate) struct Existing<'d, Get> {
    document: &'d Document,
    get: Get,
}

impl<'d, Get: AsyncFn(&str) -> Result<RawAnswer>> Existing<'d, Get> {
    pub(crate) fn new(document: &'d Document, get: Get) -> Self {
        Self { document, get }
    }

    /// Identifiers for the path of an operation. A variable is looked for in the list that its path begins
    /// with, or else in the lists whose records have identifiers of its kind; one that no list knows is
    /// nothing that can be there, and has a sample's value.
    pub(crate) async fn ids(&self, operation: &Operation<'_>) -> Ids {
        let mut ids = Ids::sample(operation);
        for parameter in operation.path_parameters() {
            let name = parameter["name"].as_str().unwrap();
            let path = operation.path_with(&ids, Some(name));
            if let Some(id) = self.id(&path, &parameter["schema"]).await {
                ids.set(name, id);
            }
        }
        ids
    }

    async fn id(&self, path: &str, kind: &Value) -> Option<String> {
        let mut paths = vec![path.to_owned()];
        let lists: BTreeSet<String> = self
            .document
            .operations()
            .filter(|it| !it.path.contains('{') && it.paging().is_some())
            .filter(|it| self.lists(it, kind))
            .map(|it| it.path.to_owned())
            .collect();
        paths.extend(lists);
        for path in paths {
            let Ok(answer) = (self.get)(&path).await else {
                continue;
            };
            let page: Value = answer.json().unwrap();
            let records = page.as_array().or(page["results"].as_array());
            let id = records.and_then(|records| records.first()?.get("id"));
            if let Some(id) = id.filter(|it| !it.is_null()) {
                return Some(id.as_str().map_or_else(|| id.to_string(), str::to_owned));
            }
        }
        None
    }

    /// Whether the records of a list have identifiers of a kind.
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
