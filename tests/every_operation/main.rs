//! Every operation, called through the handles with all parameters and fields, over real HTTP: the requests
//! are compared with the documents, and the sandbox does what they request.
//!
//! The calls are generated from the documents. The expectations are read from the documents once more, by
//! code that shares nothing with the generator.

use std::error::Error;
use std::future::IntoFuture;
use std::pin::Pin;

use planwire::{Piriod, Result, Wethod};
use planwire_sandbox::Sandbox;
use planwire_tests::Server;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

mod check;
mod decoding;
mod document;
mod examples;
mod existing;
mod expected;
mod fit;
mod ids;
#[allow(unused_variables)]
#[rustfmt::skip]
mod piriod;
mod values;
#[allow(unused_variables)]
#[rustfmt::skip]
mod wethod;

use check::{Account, Recorded};
use document::Document;
use existing::Existing;
use ids::Ids;

/// One operation: its calls, its example, and its type.
pub(crate) struct Operation<Client> {
    pub(crate) id: &'static str,
    /// Sends a value for every parameter and field.
    pub(crate) values: fn(&Client, &Ids) -> Answered,
    /// Sends `null` for every field that can be cleared, and the required ones.
    pub(crate) nulls: Option<fn(&Client, &Ids) -> Answered>,
    pub(crate) example: Example<Client>,
    /// Decodes a response into its type and encodes it again; `None` if it has no type.
    pub(crate) round_trip: Option<fn(&Value) -> serde_json::Result<Value>>,
}

/// An example of the API documents, and the HTTP request beside it.
pub(crate) struct Example<Client> {
    pub(crate) http: &'static str,
    pub(crate) send: fn(Client) -> Pin<Box<dyn Future<Output = Sent>>>,
}

/// The outcome of an example.
pub(crate) type Sent = std::result::Result<(), Box<dyn Error>>;

/// The content of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sends {
    Values,
    Nulls,
}

/// Returns the calls of all operations: those with values, then those with nulls.
fn calls<Client>(
    operations: &[Operation<Client>],
) -> impl Iterator<Item = (&'static str, Sends, fn(&Client, &Ids) -> Answered)> {
    operations.iter().flat_map(|it| {
        let nulls = it.nulls.map(|nulls| (it.id, Sends::Nulls, nulls));
        [(it.id, Sends::Values, it.values)].into_iter().chain(nulls)
    })
}

pub(crate) fn named<'a, Client>(
    operations: &'a [Operation<Client>],
    id: &str,
) -> Option<&'a Operation<Client>> {
    operations.iter().find(|it| it.id == id)
}

/// Decodes JSON into a type and encodes it again, through text, as from the network.
pub(crate) fn through<T: Serialize + DeserializeOwned>(json: &Value) -> serde_json::Result<Value> {
    let read: T = serde_json::from_str(&json.to_string())?;
    serde_json::from_str(&serde_json::to_string(&read)?)
}

/// The outcome of an operation. The future is boxed, because there are hundreds of them.
pub(crate) type Answered = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// Sends a request and ignores its response.
pub(crate) fn sent<T, R>(request: R) -> Answered
where
    T: Send + 'static,
    R: IntoFuture<Output = Result<T>>,
    R::IntoFuture: Send + 'static,
{
    let request = request.into_future();
    Box::pin(async move { request.await.map(drop) })
}

const WETHOD: &str = include_str!("../../crates/planwire-sandbox/bundle/wethod.json");
const PIRIOD: &str = include_str!("../../crates/planwire-sandbox/bundle/piriod.json");

/// Calls all operations of a server that responds as documented, and returns its requests, one per line.
async fn calls_fit<Client>(
    document: &str,
    operations: &[Operation<Client>],
    account: &Account,
    client: impl FnOnce(&str) -> Client,
) -> String {
    let document = Document::read(document);
    let mut called: Vec<&str> = operations.iter().map(|it| it.id).collect();
    let mut documented: Vec<&str> = document.operations().map(|it| it.id).collect();
    called.sort_unstable();
    documented.sort_unstable();
    assert_eq!(called, documented);
    for operation in document.operations() {
        let clears = named(operations, operation.id).is_some_and(|it| it.nulls.is_some());
        assert_eq!(clears, operation.can_be_cleared(), "{}", operation.id);
    }

    let responses = calls(operations)
        .map(|(id, ..)| document.operation(id).response())
        .collect();
    let server = Server::start_all(responses).await.unwrap();
    let client = client(server.base_url());
    let mut lines = Vec::new();
    let mut problems = Vec::new();
    for (id, sends, send) in calls(operations) {
        let operation = document.operation(id);
        let ids = Ids::sample(&operation);
        let before = server.requests().len();
        if let Err(error) = send(&client, &ids).await {
            problems.push(format!("{id}: {error}"));
        }
        let requests: Vec<Recorded> = server
            .requests()
            .iter()
            .zip(server.bodies())
            .skip(before)
            .map(|(head, body)| Recorded::read(head, body))
            .collect();
        let [request] = requests.as_slice() else {
            problems.push(format!("{id}: {} requests", requests.len()));
            continue;
        };
        lines.push(request.line());
        problems.extend(
            check::problems(&operation, &ids, sends, account, request)
                .into_iter()
                .map(|problem| format!("{id}: {problem}")),
        );
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    lines.join("\n")
}

#[tokio::test]
async fn the_requests_of_wethod_are_those_of_the_documents() {
    let account = Account {
        authorization: "Bearer t0ken",
        headers: &[("Wethod-Company", "acme"), ("Wethod-Version", "2.0")],
    };
    let lines = calls_fit(WETHOD, wethod::OPERATIONS, &account, |url| {
        let client = Wethod::builder().company("acme").version("2.0");
        let client = client.token("t0ken").base_url(url);
        client.max_attempts(1).build().unwrap()
    });
    insta::assert_snapshot!("wethod", lines.await);
}

#[tokio::test]
async fn the_requests_of_piriod_are_those_of_the_documents() {
    let account = Account {
        authorization: "Token t0ken",
        headers: &[
            ("x-simple-workspace", "acc_1"),
            ("x-piriod-test-mode", "true"),
        ],
    };
    let lines = calls_fit(PIRIOD, piriod::OPERATIONS, &account, |url| {
        let client = Piriod::builder().workspace("acc_1").test_mode(true);
        let client = client.token("t0ken").base_url(url);
        client.max_attempts(1).build().unwrap()
    });
    insta::assert_snapshot!("piriod", lines.await);
}

/// Calls all operations of the sandbox, each with identifiers of existing records.
async fn calls_succeed<Client>(
    document: &str,
    operations: &[Operation<Client>],
    client: &Client,
    existing: impl AsyncFn(&str) -> Result<planwire::RawResponse>,
) {
    let document = Document::read(document);
    let existing = Existing::new(&document, existing);
    let mut problems = Vec::new();
    for (id, _, send) in calls(operations) {
        let operation = document.operation(id);
        let mut outcome = Err(format!("{id}: there is no record"));
        for position in 0.. {
            let Some(ids) = existing.ids(&operation, position).await else {
                break;
            };
            let result = send(client, &ids).await;
            // A record that has the target state already refuses the call; another one may accept it.
            let refused = result
                .as_ref()
                .is_err_and(|error| matches!(error.status(), Some(400 | 412)));
            outcome = result.map_err(|error| format!("{ids:?}: {error}"));
            if !refused {
                break;
            }
        }
        problems.extend(outcome.err());
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[tokio::test]
async fn the_sandbox_does_every_operation_of_wethod() {
    let sandbox = Sandbox::start().await.unwrap();
    let access = sandbox.wethod();
    let client = Wethod::builder()
        .company(access.company())
        .token(access.token())
        .base_url(access.base_url());
    let client = client.max_attempts(1).build().unwrap();
    let get = async |path: &str| client.request(planwire::Method::Get, path).send().await;
    calls_succeed(WETHOD, wethod::OPERATIONS, &client, get).await;
}

#[tokio::test]
async fn the_sandbox_does_every_operation_of_piriod() {
    let sandbox = Sandbox::start().await.unwrap();
    let access = sandbox.piriod();
    let client = Piriod::builder()
        .workspace(access.workspace())
        .token(access.token())
        .base_url(access.base_url());
    let client = client.max_attempts(1).build().unwrap();
    let get = async |path: &str| client.request(planwire::Method::Get, path).send().await;
    calls_succeed(PIRIOD, piriod::OPERATIONS, &client, get).await;
}
