//! Which schemas are used by what, and so where they stand on the page.

use std::collections::{BTreeMap, BTreeSet};

use super::api::Api;
use crate::spec::model::operation::Success;
use crate::spec::usage::Usage;

impl Api<'_> {
    /// Returns the users of each schema, by its name.
    pub(super) fn users(&self) -> BTreeMap<&str, Users<'_>> {
        let mut users: BTreeMap<&str, Users<'_>> = BTreeMap::new();
        for operation in &self.model.operations {
            let usage = Usage::of_operation(&self.model.document, &operation.of);
            let body = operation.body.as_ref().map(|it| it.name);
            let response = match operation.success {
                Success::One(name) | Success::Many(name) => Some(name),
                Success::Nothing | Success::File | Success::Json => None,
            };
            let record = operation.record.as_ref().map(|it| it.name);
            for name in usage.names().collect::<BTreeSet<_>>() {
                let user = users.entry(name).or_default();
                user.is_sent |= usage.is_in_request(name);
                user.resources.insert(operation.resource);
                user.reached += 1;
                if Some(name) == body {
                    user.bodies += 1;
                }
                if [body, response, record].contains(&Some(name)) {
                    user.operations.push(operation.id);
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
        for schema in self.model.document.components("schemas") {
            let name = schema.key.as_str();
            let user = users.get(name);
            if schema.value.get("x-id").is_some() || user.is_some_and(Users::is_one_body) {
                continue;
            }
            // A record stands with the resource that answers with it, whoever else mentions it.
            let answers = self.model.operations.iter().find(|operation| {
                operation
                    .record
                    .as_ref()
                    .is_some_and(|record| record.name == name)
            });
            let only = user
                .filter(|it| it.resources.len() == 1)
                .and_then(|it| it.resources.first().copied());
            let home = only.or(answers.map(|it| it.resource)).unwrap_or_default();
            homes.entry(home).or_default().push(name);
        }
        homes
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
