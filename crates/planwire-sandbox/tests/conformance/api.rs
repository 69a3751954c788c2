//! Requests to a sandbox, by the document of its API.

use planwire_sandbox::Sandbox;
use serde_json::Value;

use crate::common::{Reply, client, send};
use crate::schema::mismatch;
use crate::valid::{kind, resolved, valid};

/// The number of records to try until an action is accepted.
const TRIED: usize = 12;

/// An API, and its sandbox.
pub(crate) struct Api {
    vendor: &'static str,
    document: Value,
    pub(crate) operations: Vec<Operation>,
    sandbox: Sandbox,
    client: reqwest::Client,
}

/// An operation of the document.
pub(crate) struct Operation {
    pub(crate) path: String,
    pub(crate) method: String,
    pub(crate) node: Value,
    pub(crate) parameters: Vec<Value>,
}

/// The variable parts of a request.
#[derive(Clone, Default)]
pub(crate) struct Sent {
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) media_type: Option<&'static str>,
    pub(crate) is_unauthorized: bool,
}

impl Api {
    pub(crate) async fn start(vendor: &'static str, document: &Value) -> Self {
        Self {
            vendor,
            document: document.clone(),
            operations: operations(document),
            sandbox: Sandbox::builder().records(30).start().await.unwrap(),
            client: client(),
        }
    }

    pub(crate) async fn send(&self, operation: &Operation, sent: &Sent) -> Reply {
        let (base, authorization) = match self.vendor {
            "wethod" => {
                let access = self.sandbox.wethod();
                (
                    access.base_url().to_owned(),
                    format!("Bearer {}", access.token()),
                )
            }
            _ => {
                let access = self.sandbox.piriod();
                (
                    access.base_url().to_owned(),
                    format!("Token {}", access.token()),
                )
            }
        };
        let method = reqwest::Method::from_bytes(operation.method.as_bytes()).unwrap();
        let mut url = format!("{base}{}", sent.path);
        if !sent.query.is_empty() {
            let mut query = form_urlencoded::Serializer::new(String::new());
            query.extend_pairs(&sent.query);
            url = format!("{url}?{}", query.finish());
        }
        let mut request = self.client.request(method, url);
        for parameter in &operation.parameters {
            if parameter["in"] == "header" && parameter["required"] == true {
                let name = parameter["name"].as_str().unwrap();
                let example = parameter["example"].as_str();
                let default = || parameter["schema"]["default"].as_str();
                request = request.header(name, example.or_else(default).unwrap_or("acme"));
            }
        }
        let is_public = operation.node["security"]
            .as_array()
            .is_some_and(Vec::is_empty);
        if !sent.is_unauthorized && !is_public {
            request = request.header("Authorization", authorization);
        }
        if let Some(body) = &sent.body {
            if let Some(media_type) = sent.media_type {
                request = request.header("Content-Type", media_type);
            }
            request = request.body(body.clone());
        }
        send(request).await
    }

    /// Returns the schema of a response body, if the response has one.
    fn body_schema<'a>(
        &'a self,
        operation: &'a Operation,
        status: u16,
    ) -> Option<(&'a str, &'a Value)> {
        let response = self
            .response(operation, status)
            .unwrap_or_else(|| panic!("{} documents no {status}", operation.name()));
        let content = response["content"].as_object()?;
        let (media_type, content) = content.iter().next()?;
        Some((media_type, &content["schema"]))
    }

    fn response<'a>(&'a self, operation: &'a Operation, status: u16) -> Option<&'a Value> {
        let responses = &operation.node["responses"];
        let exact = responses.get(status.to_string());
        let response = exact.or_else(|| responses.get(format!("{}XX", status / 100)))?;
        Some(resolved(&self.document, response))
    }

    /// Returns the mismatch of a response and the document.
    pub(crate) fn mismatch(&self, operation: &Operation, reply: &Reply) -> Option<String> {
        let name = operation.name();
        if self.response(operation, reply.status).is_none() {
            return Some(format!("{name} documents no {}", reply.shown()));
        }
        let given = reply.header("content-type");
        match self.body_schema(operation, reply.status) {
            None => (!reply.body.is_empty() || given.is_some())
                .then(|| format!("{name} documents no body: {}", reply.shown())),
            Some((media_type, _)) if given != Some(media_type) => {
                Some(format!("{name} is of the type {given:?}"))
            }
            Some(("application/pdf", _)) => {
                let is_pdf = reply.body.starts_with("%PDF-") && reply.body.ends_with("%%EOF\n");
                (!is_pdf).then(|| format!("{name} does not return a PDF"))
            }
            Some((_, schema)) => mismatch(&self.document, schema, &reply.json(), &name),
        }
    }

    /// Returns paths of the operation with ids of existing records.
    pub(crate) async fn paths(&self, operation: &Operation) -> Vec<String> {
        let mut paths = vec![operation.path.clone()];
        for parameter in &operation.parameters {
            if parameter["in"] != "path" {
                continue;
            }
            let name = parameter["name"].as_str().unwrap();
            let ids = self.ids(operation, name, &parameter["schema"]).await;
            let mark = format!("{{{name}}}");
            paths = paths
                .iter()
                .flat_map(|path| ids.iter().map(|id| path.replace(&mark, id)))
                .take(TRIED)
                .collect();
        }
        paths
    }

    /// Returns ids for a path parameter: those of the list before it, or of any list whose ids have
    /// its type.
    async fn ids(&self, operation: &Operation, name: &str, schema: &Value) -> Vec<String> {
        let before = operation.path.split(&format!("{{{name}}}")).next().unwrap();
        let before = before.trim_end_matches('/');
        let wanted = id_type(schema);
        let lists = self.operations.iter().filter(|list| {
            let record = list.record(&self.document);
            let id = record.map(|record| &record["properties"]["id"]);
            list.method == "GET"
                && !list.path.contains('{')
                && (list.path.trim_end_matches('/') == before
                    || id.is_some_and(|id| wanted.is_some() && id_type(id) == wanted))
        });
        for list in lists {
            let sent = Sent {
                path: list.path.clone(),
                ..Sent::default()
            };
            let reply = self.send(list, &sent).await;
            let ids: Vec<_> = reply
                .records()
                .iter()
                .filter_map(|record| record.get("id").or(record.get(name)))
                .map(|id| {
                    id.as_str()
                        .map_or_else(|| id.to_string(), ToOwned::to_owned)
                })
                .take(TRIED)
                .collect();
            if !ids.is_empty() {
                return ids;
            }
        }
        // Records that are not listed have numbers from 1.
        let prefix: String = self.tag(operation).chars().take(3).collect();
        match kind(&self.document, schema) {
            "integer" => vec!["1".to_owned()],
            _ => vec![format!("{prefix}_0000001"), "1".to_owned()],
        }
    }

    fn tag(&self, operation: &Operation) -> String {
        let success = operation.record(&self.document);
        let title = success.and_then(|success| success["title"].as_str());
        let tag = operation.node["tags"][0].as_str().unwrap_or_default();
        title.unwrap_or(tag).to_lowercase()
    }

    /// Returns a valid body with all fields or only the required ones, if the operation has a body.
    pub(crate) fn body(&self, operation: &Operation, is_full: bool) -> Option<Value> {
        let schema = operation.body_schema(&self.document)?;
        Some(valid(&self.document, schema, is_full))
    }
}

/// Returns all operations of a document.
fn operations(document: &Value) -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, node) in item.as_object().unwrap() {
            if method == "parameters" {
                continue;
            }
            let lists = [&item["parameters"], &node["parameters"]];
            let parameters = lists.iter().filter_map(|list| list.as_array()).flatten();
            operations.push(Operation {
                path: path.clone(),
                method: method.to_uppercase(),
                node: node.clone(),
                parameters: parameters
                    .map(|parameter| resolved(document, parameter).clone())
                    .collect(),
            });
        }
    }
    operations
}

impl Operation {
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    pub(crate) fn body_schema<'d>(&'d self, document: &'d Value) -> Option<&'d Value> {
        let body = resolved(document, self.node.get("requestBody")?);
        Some(&body["content"]["application/json"]["schema"])
    }

    /// Returns the schema of the records in its list.
    fn record<'d>(&'d self, document: &'d Value) -> Option<&'d Value> {
        let responses = self.node["responses"].as_object()?;
        let (_, success) = responses
            .iter()
            .find(|(status, _)| status.starts_with('2'))?;
        let schema = &resolved(document, success)["content"]["application/json"]["schema"];
        let schema = resolved(document, schema);
        let array = match self.node["x-paging"]["records"].as_str() {
            Some(records) => resolved(document, &schema["properties"][records]),
            None => schema,
        };
        let items = array.get("items")?;
        Some(resolved(document, items))
    }
}

/// Returns the type of identifier of a schema.
fn id_type(schema: &Value) -> Option<&str> {
    let places = [schema, &schema["allOf"][0], &schema["anyOf"][0]];
    places.iter().find_map(|it| it["$ref"].as_str())
}

pub(crate) fn json_body(path: &str, body: Option<&Value>) -> Sent {
    Sent {
        path: path.to_owned(),
        body: body.map(|body| body.to_string().into_bytes()),
        media_type: Some("application/json"),
        ..Sent::default()
    }
}
