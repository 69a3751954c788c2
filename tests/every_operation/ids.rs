//! The values of path variables.

use std::collections::BTreeMap;
use std::fmt;

use crate::document::Operation;

/// A value for each variable of a path.
#[derive(Default)]
pub(crate) struct Ids(BTreeMap<String, String>);

impl Ids {
    /// Returns values that no server has to know.
    pub(crate) fn sample(operation: &Operation<'_>) -> Self {
        let parameters = operation.path_parameters().enumerate();
        let ids = parameters.map(|(position, parameter)| {
            let name = parameter["name"].as_str().unwrap();
            let schema = operation.document.resolve(&parameter["schema"]);
            let number = 7 + position;
            let id = match (schema["type"].as_str(), schema["format"].as_str()) {
                (Some("integer"), _) => number.to_string(),
                (_, Some("date")) => format!("2024-06-{number:02}"),
                _ => format!("{name}-{number}"),
            };
            (name.to_owned(), id)
        });
        Self(ids.collect())
    }

    pub(crate) fn set(&mut self, name: &str, id: String) {
        self.0.insert(name.to_owned(), id);
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        &self.0[name]
    }

    pub(crate) fn integer(&self, name: &str) -> i64 {
        self.text(name).parse().unwrap()
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

impl fmt::Debug for Ids {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
