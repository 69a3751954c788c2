//! The operations that use each schema, and the sections of the schemas.

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

    /// Returns the schemas with a section of their own, by the only resource that uses them, or none.
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
            // A record belongs to the resource that returns it, whatever else uses it.
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

/// The users of a schema.
#[derive(Debug, Default)]
pub(super) struct Users<'document> {
    /// The operations that send or return it directly.
    pub(super) operations: Vec<&'document str>,
    resources: BTreeSet<&'document str>,
    /// Requests contain it.
    pub(super) is_sent: bool,
    /// The number of operations that use it, and of those with it as their body.
    reached: usize,
    bodies: usize,
}

impl Users<'_> {
    /// Returns true if it is the body of one operation, and nothing else.
    pub(super) fn is_one_body(&self) -> bool {
        self.reached == 1 && self.bodies == 1
    }
}
