//! A bundled document, read unchanged.

use planwire_tests::Response;
use serde_json::{Value, json};

use crate::expected;
use crate::ids::Ids;

pub(crate) struct Document(Value);

/// One operation of a document.
pub(crate) struct Operation<'d> {
    pub(crate) document: &'d Document,
    pub(crate) id: &'d str,
    /// The method, in upper case.
    pub(crate) method: String,
    pub(crate) path: &'d str,
    pub(crate) json: &'d Value,
}

impl Document {
    pub(crate) fn read(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap())
    }

    pub(crate) fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        let paths = self.0["paths"].as_object().unwrap().iter();
        paths.flat_map(move |(path, item)| {
            let methods = item.as_object().unwrap().iter();
            methods.map(move |(method, json)| Operation {
                document: self,
                id: json["operationId"].as_str().unwrap(),
                method: method.to_uppercase(),
                path,
                json,
            })
        })
    }

    pub(crate) fn operation(&self, id: &str) -> Operation<'_> {
        self.operations().find(|it| it.id == id).unwrap()
    }

    /// Follows a reference: a single one, the one entry of an `allOf`, or the one before null in an `anyOf`.
    pub(crate) fn resolve<'v>(&'v self, value: &'v Value) -> &'v Value {
        let wrapped = ["allOf", "anyOf"].iter().find_map(|key| value[key].get(0));
        let target = wrapped.unwrap_or(value);
        match target["$ref"].as_str() {
            Some(reference) => {
                let (_, pointer) = reference.split_once('#').unwrap();
                self.resolve(self.0.pointer(pointer).unwrap())
            }
            None => target,
        }
    }

    /// Returns whether a schema accepts null.
    pub(crate) fn is_nullable(schema: &Value) -> bool {
        let alternatives = schema["anyOf"].as_array().into_iter().flatten();
        std::iter::once(schema)
            .chain(alternatives)
            .any(|it| it["nullable"] == true)
    }

    /// Returns a keyword of a value: beside the reference, or else at its target.
    pub(crate) fn said<'v>(&'v self, schema: &'v Value, key: &str) -> &'v Value {
        match &schema[key] {
            Value::Null => &self.resolve(schema)[key],
            said => said,
        }
    }
}

impl<'d> Operation<'d> {
    pub(crate) fn parameters(&self) -> impl Iterator<Item = &'d Value> + use<'d> {
        let document = self.document;
        let parameters = self.json["parameters"].as_array();
        parameters
            .into_iter()
            .flatten()
            .map(|parameter| document.resolve(parameter))
    }

    pub(crate) fn parameters_in(&self, place: &str) -> impl Iterator<Item = &'d Value> {
        self.parameters().filter(move |it| it["in"] == place)
    }

    /// Returns the names of the path variables: a segment may end in an action, as `{id}:approve` does.
    fn variables(&self) -> impl Iterator<Item = &'d str> + use<'d> {
        self.path
            .split('{')
            .skip(1)
            .map(|rest| rest.split_once('}').unwrap().0)
    }

    /// Returns the path with values for its variables, up to one of them or whole.
    pub(crate) fn path_with(&self, ids: &Ids, until: Option<&str>) -> String {
        let mut path = self.path.to_owned();
        for name in self.variables() {
            let variable = format!("{{{name}}}");
            if until == Some(name) {
                let end = path.find(&variable).unwrap();
                path.truncate(end);
                return path.trim_end_matches('/').to_owned();
            }
            path = path.replace(&variable, ids.text(name));
        }
        path
    }

    /// Returns the path variables, in their order.
    pub(crate) fn path_parameters(&self) -> impl Iterator<Item = &'d Value> {
        self.variables().map(|name| {
            self.parameters_in("path")
                .find(|it| it["name"] == name)
                .unwrap()
        })
    }

    pub(crate) fn body(&self) -> Option<&'d Value> {
        let body = self.document.resolve(self.json.get("requestBody")?);
        Some(&body["content"]["application/json"]["schema"])
    }

    /// Returns whether its body has fields that a caller can clear: nullable ones. If a response has the same
    /// schema as the body, null and absence are equal to readers, and so to writers.
    pub(crate) fn can_be_cleared(&self) -> bool {
        let Some(reference) = self.body() else {
            return false;
        };
        let result = |operation: Operation<'_>| {
            let (_, content) = operation.success();
            content.is_some_and(|(_, schema)| schema.to_string().contains(&reference.to_string()))
        };
        let properties = self.document.resolve(reference)["properties"].as_object();
        properties.is_some_and(|it| it.values().any(Document::is_nullable))
            && !self.document.operations().any(result)
    }

    /// Returns whether it requires a token: always, if there is one, or never.
    pub(crate) fn takes_token(&self) -> bool {
        let security = match &self.json["security"] {
            Value::Null => &self.document.0["security"],
            own => own,
        };
        let choices = security.as_array().unwrap();
        choices
            .iter()
            .any(|choice| !choice.as_object().unwrap().is_empty())
    }

    /// Returns the status of its success, and the type and schema of the response.
    pub(crate) fn success(&self) -> (u16, Option<(&'d str, &'d Value)>) {
        let responses = self.json["responses"].as_object().unwrap();
        let (status, response) = responses
            .iter()
            .find(|(status, _)| status.starts_with('2'))
            .unwrap();
        let content = self.document.resolve(response)["content"].as_object();
        let content = content.and_then(|it| it.iter().next());
        (
            status.parse().unwrap_or(200),
            content.map(|(media, content)| (media.as_str(), &content["schema"])),
        )
    }

    /// Returns the minimal success.
    pub(crate) fn response(&self) -> Response {
        let (status, content) = self.success();
        match content {
            None => Response::with_headers(status, &[], ""),
            Some((media, schema)) => {
                let body = match media {
                    "application/json" => expected::least(self.document, schema).to_string(),
                    _ => "%PDF-1.7".to_owned(),
                };
                Response::with_headers(status, &[("content-type", media)], &body)
            }
        }
    }

    /// Returns the names of the paging parameters: size and position.
    pub(crate) fn paging(&self) -> Option<(&'d str, &'d str)> {
        let paging = self.json.get("x-paging")?;
        Some((paging["size"].as_str()?, paging["position"].as_str()?))
    }

    pub(crate) fn pages_have_numbers(&self) -> bool {
        self.json["x-paging"]["style"] == json!("page")
    }
}
