//! Which schemas are used by what, and so where they stand on the page.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::api::Api;
use crate::spec::model::operation::{Answer, reference_name, resolve, schemas};

impl Api<'_> {
    /// Which schemas are used by what.
    pub(super) fn users(&self) -> BTreeMap<&str, Users<'_>> {
        let mut users: BTreeMap<&str, Users<'_>> = BTreeMap::new();
        for operation in &self.operations {
            let Some(json) = self.json(operation) else {
                continue;
            };
            let mut reached = BTreeSet::new();
            for key in ["parameters", "requestBody"] {
                self.reach(json.get(key).unwrap_or(&Value::Null), &mut reached);
            }
            for name in &reached {
                users.entry(name).or_default().is_sent = true;
            }
            for (status, response) in json
                .get("responses")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                if status.starts_with('2') {
                    self.reach(response, &mut reached);
                }
            }
            let body = operation.body.as_ref().map(|it| it.schema.as_str());
            let answer = match &operation.answer {
                Answer::One(name) | Answer::Many(name) => Some(name.as_str()),
                Answer::Nothing | Answer::Bytes | Answer::Json => None,
            };
            let record = operation.record.as_ref().map(|it| it.name.as_str());
            for name in reached {
                let user = users.entry(name).or_default();
                user.resources.insert(&operation.resource);
                user.reached += 1;
                if Some(name) == body {
                    user.bodies += 1;
                }
                if [body, answer, record].contains(&Some(name)) {
                    user.operations.push(&operation.id);
                }
            }
        }
        users
    }

    /// The schemas that get a section of their own, by the resource that alone uses them, or by none.
    pub(super) fn homes<'a>(
        &'a self,
        users: &BTreeMap<&'a str, Users<'a>>,
    ) -> BTreeMap<&'a str, Vec<&'a str>> {
        let mut homes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, schema) in schemas(self.schemas.document) {
            let user = users.get(name);
            if schema.get("x-id").is_some() || user.is_some_and(Users::is_one_body) {
                continue;
            }
            // A record stands with the resource that answers with it, whoever else mentions it.
            let answers = self.operations.iter().find(|operation| {
                operation
                    .record
                    .as_ref()
                    .is_some_and(|record| record.name == name)
            });
            let only = user
                .filter(|it| it.resources.len() == 1)
                .and_then(|it| it.resources.first().copied());
            let home = only
                .or(answers.map(|it| it.resource.as_str()))
                .unwrap_or_default();
            homes.entry(home).or_default().push(name);
        }
        homes
    }

    /// The named schemas that a part of the document leads to.
    fn reach<'a>(&'a self, value: &'a Value, into: &mut BTreeSet<&'a str>) {
        if let Some(name) = reference_name(value) {
            let is_schema = value
                .get("$ref")
                .and_then(Value::as_str)
                .is_some_and(|it| it.starts_with("#/components/schemas/"));
            if is_schema && !into.insert(name) {
                return;
            }
            if let Some(target) = resolve(self.schemas.document, value) {
                self.reach(target, into);
            }
            return;
        }
        match value {
            Value::Object(object) => object.values().for_each(|it| self.reach(it, into)),
            Value::Array(items) => items.iter().for_each(|it| self.reach(it, into)),
            _ => {}
        }
    }
}

/// What uses a schema.
#[derive(Debug, Default)]
pub(super) struct Users<'document> {
    /// Those that send it or answer with it, itself and not in something else.
    pub(super) operations: Vec<&'document str>,
    resources: BTreeSet<&'document str>,
    /// Whether requests carry it.
    pub(super) is_sent: bool,
    /// How many operations lead to it, and how many of them by their body alone.
    reached: usize,
    bodies: usize,
}

impl Users<'_> {
    /// Returns whether it is the body of one operation, and nothing else.
    pub(super) fn is_one_body(&self) -> bool {
        self.reached == 1 && self.bodies == 1
    }
}
