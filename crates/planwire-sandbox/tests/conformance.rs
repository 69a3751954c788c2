//! Every operation of the documents is performed, and what it answers agrees with them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;
#[path = "common/schema.rs"]
mod schema;
#[path = "common/valid.rs"]
mod valid;

use common::{Reply, client, send};
use planwire_sandbox::Sandbox;
use schema::misfit;
use serde_json::Value;
use valid::{kind, of_another_type, resolved, text, valid};

const BUNDLES: [(&str, &str); 2] = [
    ("wethod", include_str!("../bundle/wethod.json")),
    ("piriod", include_str!("../bundle/piriod.json")),
];

/// Records of which one is in a state that an action does not refuse.
const TRIED: usize = 12;

/// An API, and a sandbox of it that each operation has for itself.
struct Api {
    vendor: &'static str,
    document: Value,
    operations: Vec<Operation>,
    sandbox: Sandbox,
    client: reqwest::Client,
}

/// An operation, and where it stands.
struct Operation {
    path: String,
    method: String,
    node: Value,
    parameters: Vec<Value>,
}

/// What a request is made of besides the token and the client's own headers.
#[derive(Clone, Default)]
struct Asked {
    path: String,
    query: Vec<(String, String)>,
    body: Option<Vec<u8>>,
    media_type: Option<&'static str>,
    is_stranger: bool,
}

impl Api {
    async fn start(vendor: &'static str, document: &Value) -> Self {
        Self {
            vendor,
            document: document.clone(),
            operations: operations(document),
            sandbox: Sandbox::builder().records(30).start().await.unwrap(),
            client: client(),
        }
    }

    async fn send(&self, operation: &Operation, asked: &Asked) -> Reply {
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
        let mut url = format!("{base}{}", asked.path);
        if !asked.query.is_empty() {
            let mut query = form_urlencoded::Serializer::new(String::new());
            query.extend_pairs(&asked.query);
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
        if !asked.is_stranger && !is_public {
            request = request.header("Authorization", authorization);
        }
        if let Some(body) = &asked.body {
            if let Some(media_type) = asked.media_type {
                request = request.header("Content-Type", media_type);
            }
            request = request.body(body.clone());
        }
        send(request).await
    }

    /// The schema of what the operation answers with a status; nothing where it has no body.
    fn answer<'a>(&'a self, operation: &'a Operation, status: u16) -> Option<(&'a str, &'a Value)> {
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

    /// What is wrong with an answer.
    fn misfit(&self, operation: &Operation, reply: &Reply) -> Option<String> {
        let name = operation.name();
        if self.response(operation, reply.status).is_none() {
            return Some(format!("{name} documents no {}", reply.shown()));
        }
        let given = reply.header("content-type");
        match self.answer(operation, reply.status) {
            None => (!reply.body.is_empty() || given.is_some())
                .then(|| format!("{name} documents no body: {}", reply.shown())),
            Some((media_type, _)) if given != Some(media_type) => {
                Some(format!("{name} is of the type {given:?}"))
            }
            Some(("application/pdf", _)) => {
                let is_pdf = reply.body.starts_with("%PDF-") && reply.body.ends_with("%%EOF\n");
                (!is_pdf).then(|| format!("{name} answers no PDF"))
            }
            Some((_, schema)) => misfit(&self.document, schema, &reply.json(), &name),
        }
    }

    /// Paths of the operation, with ids of records that are there.
    async fn paths(&self, operation: &Operation) -> Vec<String> {
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

    /// Ids of the records that a parameter of the path can name: those of the list before it, or of
    /// any list whose ids are of its type.
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
            let asked = Asked {
                path: list.path.clone(),
                ..Asked::default()
            };
            let reply = self.send(list, &asked).await;
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
        // What nobody lists counts from one.
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

    /// A valid body: all fields, or the required ones alone; nothing where none is documented.
    fn body(&self, operation: &Operation, is_full: bool) -> Option<Value> {
        let schema = operation.body_schema(&self.document)?;
        Some(valid(&self.document, schema, is_full))
    }
}

/// All operations of a document.
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
    fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    fn body_schema<'d>(&'d self, document: &'d Value) -> Option<&'d Value> {
        let body = resolved(document, self.node.get("requestBody")?);
        Some(&body["content"]["application/json"]["schema"])
    }

    /// The schema of the records that it lists.
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

/// The type of identifier that a schema refers to.
fn id_type(schema: &Value) -> Option<&str> {
    let reference = schema["$ref"].as_str();
    reference.or_else(|| schema["allOf"][0]["$ref"].as_str())
}

fn json_body(path: &str, body: Option<&Value>) -> Asked {
    Asked {
        path: path.to_owned(),
        body: body.map(|body| body.to_string().into_bytes()),
        media_type: Some("application/json"),
        ..Asked::default()
    }
}

/// Does it until it is not refused: because a record is in the action's state already, because there is
/// one like it, or because two records have no link between them.
async fn perform(api: &Api, operation: &Operation, body: Option<&Value>) -> Reply {
    let mut refused = None;
    for (number, path) in api.paths(operation).await.into_iter().enumerate() {
        let reply = api.send(operation, &json_body(&path, body)).await;
        if !matches!(reply.status, 400 | 404 | 409 | 412) {
            return reply;
        }
        if reply.status == 409 {
            // No record is about what has this number.
            let mut other = body.unwrap().clone();
            let fields = other.as_object_mut().unwrap().values_mut();
            fields
                .filter(|value| value.is_number())
                .for_each(|value| *value = (100_000 + number).into());
            return api.send(operation, &json_body(&path, Some(&other))).await;
        }
        refused = Some(reply);
    }
    refused.unwrap()
}

#[tokio::test]
async fn valid_requests_get_the_documented_success() {
    let mut wrong = Vec::new();
    let mut performed = 0;
    for (vendor, text) in BUNDLES {
        let document: Value = serde_json::from_str(text).unwrap();
        for is_full in [false, true] {
            // Reading comes first, before anything is gone.
            let api = Api::start(vendor, &document).await;
            let order = ["GET", "POST", "PATCH", "PUT", "DELETE"];
            for method in order {
                for operation in api.operations.iter().filter(|own| own.method == method) {
                    let body = api.body(operation, is_full);
                    let reply = perform(&api, operation, body.as_ref()).await;
                    if !(200..300).contains(&reply.status) {
                        wrong.push(format!("{}: {}", operation.name(), reply.shown()));
                    }
                    wrong.extend(api.misfit(operation, &reply));
                    performed += 1;
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {performed}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(performed > 0);
}

#[tokio::test]
async fn each_query_parameter_is_taken_and_checked() {
    let mut wrong = Vec::new();
    for (vendor, text) in BUNDLES {
        let document: Value = serde_json::from_str(text).unwrap();
        let api = Api::start(vendor, &document).await;
        for operation in api.operations.iter().filter(|own| own.method == "GET") {
            let path = api.paths(operation).await.swap_remove(0);
            for parameter in &operation.parameters {
                if parameter["in"] != "query" {
                    continue;
                }
                let asked = |value: &str| Asked {
                    path: path.clone(),
                    query: vec![(queried_name(parameter), value.to_owned())],
                    ..Asked::default()
                };
                let place = || format!("{} {}", operation.name(), parameter["name"]);
                for value in queried_values(&document, parameter) {
                    let reply = api.send(operation, &asked(&value)).await;
                    if reply.status != 200 {
                        wrong.push(format!("{} {value}: {}", place(), reply.shown()));
                    }
                    wrong.extend(api.misfit(operation, &reply));
                }
                for value in bad_values(&document, parameter) {
                    let reply = api.send(operation, &asked(value)).await;
                    if reply.status != 400 {
                        wrong.push(format!("{} {value}: {}", place(), reply.status));
                    }
                    wrong.extend(api.misfit(operation, &reply));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

fn queried_name(parameter: &Value) -> String {
    match parameter["x-key-prefix"].as_str() {
        Some(prefix) => format!("{prefix}order_id"),
        None => parameter["name"].as_str().unwrap().to_owned(),
    }
}

/// Values that a parameter takes.
fn queried_values(document: &Value, parameter: &Value) -> Vec<String> {
    if let Some(operators) = parameter["x-filter"]["operators"].as_array() {
        let operand = match parameter["x-filter"]["operand"].as_str() {
            Some("number") => "12.5",
            Some("date") => "2026-03-01",
            _ => "2026-03-01T10:00:00+02:00",
        };
        let value = |operator: &Value| match operator.as_str().unwrap() {
            "bare" => operand.to_owned(),
            operator @ ("in" | "nin" | "bt") => format!("{operator}:{operand},{operand}"),
            operator => format!("{operator}:{operand}"),
        };
        return operators.iter().map(value).collect();
    }
    let ordering = &parameter["x-ordering"];
    if !ordering.is_null() {
        let fields = ordering["fields"].as_array();
        let field = fields.map_or("id", |fields| fields[0].as_str().unwrap());
        let mut values = vec![field.to_owned(), format!("-{field}"), format!("+{field}")];
        if ordering == "multiple" || ordering["multiple"] == true {
            values.push(format!("-{field},+{field}"));
        }
        return values;
    }
    let schema = &parameter["schema"];
    let one = |schema: &Value| match valid(document, schema, false) {
        Value::String(_) if kind(document, schema) == "string" => {
            let value = valid(document, schema, false);
            value
                .as_str()
                .map_or_else(|| text(document, schema), ToOwned::to_owned)
        }
        Value::String(text) => text,
        other => other.to_string(),
    };
    match kind(document, schema) {
        "array" => {
            let items = &resolved(document, schema)["items"];
            vec![one(items), format!("{0},{0}", one(items))]
        }
        "object" => vec!["12345".to_owned()],
        _ => vec![one(schema)],
    }
}

/// Values that break the rules of a parameter.
fn bad_values(document: &Value, parameter: &Value) -> Vec<&'static str> {
    if !parameter["x-filter"].is_null() {
        return vec!["", "xx:1", "gt:", "in:", "bt:1"];
    }
    if !parameter["x-ordering"].is_null() {
        return Vec::new();
    }
    let schema = resolved(document, &parameter["schema"]);
    if kind(document, schema) == "array" {
        let items = resolved(document, &schema["items"]);
        let is_free = kind(document, items) == "string" && items["enum"].is_null();
        return if is_free {
            Vec::new()
        } else {
            vec!["no such value", ",,"]
        };
    }
    let has_format = matches!(schema["format"].as_str(), Some("date" | "date-time"));
    match kind(document, schema) {
        "integer" | "number" | "boolean" => vec!["", "x", "1,2,3,"],
        "string" if has_format => vec!["", "yesterday", "2026-13-01"],
        "string" if schema["enum"].is_array() => vec!["", "no such value"],
        _ => Vec::new(),
    }
}

#[tokio::test]
async fn invalid_bodies_get_a_documented_400() {
    let mut wrong = Vec::new();
    let mut sent = 0;
    for (vendor, text) in BUNDLES {
        let document: Value = serde_json::from_str(text).unwrap();
        let api = Api::start(vendor, &document).await;
        for operation in &api.operations {
            let Some(schema) = operation.body_schema(&document) else {
                continue;
            };
            let schema = resolved(&document, schema);
            let path = api.paths(operation).await.swap_remove(0);
            let mut bodies: Vec<(String, Asked)> = Vec::new();
            let raw = |body: &[u8], media_type| Asked {
                body: Some(body.to_vec()),
                media_type,
                ..json_body(&path, None)
            };
            let deep = "[".repeat(100_000);
            bodies.push(("malformed".into(), raw(b"{", Some("application/json"))));
            bodies.push((
                "not UTF-8".into(),
                raw(b"{\"a\":\"\xff\"}", Some("application/json")),
            ));
            bodies.push((
                "deep".into(),
                raw(deep.as_bytes(), Some("application/json")),
            ));
            bodies.push((
                "form".into(),
                raw(b"a=b", Some("application/x-www-form-urlencoded")),
            ));
            bodies.push(("untyped".into(), raw(b"{}", None)));
            if resolved(&document, &operation.node["requestBody"])["required"] == true {
                bodies.push(("empty".into(), json_body(&path, None)));
            }
            if kind(&document, schema) == "object" {
                bodies.push(("a list".into(), raw(b"[]", Some("application/json"))));
            }
            let full = valid(&document, schema, true);
            for name in schema["required"].as_array().into_iter().flatten() {
                let mut body = full.clone();
                body.as_object_mut().unwrap().remove(name.as_str().unwrap());
                bodies.push((format!("without {name}"), json_body(&path, Some(&body))));
            }
            for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                if let Some(bad) = of_another_type(&document, property) {
                    let mut body = full.clone();
                    body[name] = bad;
                    bodies.push((format!("bad {name}"), json_body(&path, Some(&body))));
                }
            }
            for (what, asked) in bodies {
                let reply = api.send(operation, &asked).await;
                if reply.status != 400 {
                    wrong.push(format!("{} {what}: {}", operation.name(), reply.shown()));
                }
                wrong.extend(api.misfit(operation, &reply));
                sent += 1;
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {sent}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[tokio::test]
async fn strangers_and_unknown_ids_are_refused_as_documented() {
    let mut wrong = Vec::new();
    for (vendor, text) in BUNDLES {
        let document: Value = serde_json::from_str(text).unwrap();
        let api = Api::start(vendor, &document).await;
        for operation in &api.operations {
            let body = api.body(operation, true);
            let unknown =
                operation
                    .parameters
                    .iter()
                    .fold(operation.path.clone(), |path, parameter| {
                        let name = parameter["name"].as_str().unwrap();
                        path.replace(&format!("{{{name}}}"), "987654321")
                    });
            let security = operation.node["security"].as_array();
            let is_open = security.is_some_and(|list| {
                list.is_empty()
                    || list
                        .iter()
                        .any(|one| one.as_object().is_some_and(|one| one.is_empty()))
            });
            if !is_open {
                let stranger = Asked {
                    is_stranger: true,
                    ..json_body(&unknown, body.as_ref())
                };
                let reply = api.send(operation, &stranger).await;
                if reply.status != 401 {
                    wrong.push(format!("{} let in: {}", operation.name(), reply.shown()));
                }
                wrong.extend(api.misfit(operation, &reply));
            }
            if unknown != operation.path {
                let reply = api
                    .send(operation, &json_body(&unknown, body.as_ref()))
                    .await;
                if reply.status != 404 {
                    wrong.push(format!("{} found: {}", operation.name(), reply.shown()));
                }
                wrong.extend(api.misfit(operation, &reply));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
