//! Every operation, called through the handles with all that it takes, over real HTTP: what goes out is held
//! against the documents themselves, and the sandbox does what it is asked.
//!
//! The calls are generated from the documents, and what is expected of them is read from the documents
//! once more, by code that shares nothing with the generator.

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
    /// Sends a value for all that there is.
    pub(crate) values: fn(&Client, &Ids) -> Answered,
    /// Sends `null` for all that can be cleared, and else what is required.
    pub(crate) nulls: Option<fn(&Client, &Ids) -> Answered>,
    pub(crate) example: Example<Client>,
    /// Reads a response into its type and writes it again; none if it has no type.
    pub(crate) round_trip: Option<fn(&Value) -> serde_json::Result<Value>>,
}

/// An example of the API documents, and the HTTP that stands beside it.
pub(crate) struct Example<Client> {
    pub(crate) http: &'static str,
    pub(crate) send: fn(Client) -> Pin<Box<dyn Future<Output = Sent>>>,
}

/// The outcome of an example.
pub(crate) type Sent = std::result::Result<(), Box<dyn Error>>;

/// What a call sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sends {
    Values,
    Nulls,
}

/// The calls of all operations, those of nulls behind those of values.
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

/// Reads JSON into a type and writes it again, by way of text, as from the network.
pub(crate) fn through<T: Serialize + DeserializeOwned>(json: &Value) -> serde_json::Result<Value> {
    let read: T = serde_json::from_str(&json.to_string())?;
    serde_json::from_str(&serde_json::to_string(&read)?)
}

/// Whether an operation was done. The future is boxed, since there are hundreds of them.
pub(crate) type Answered = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// Sends a request and leaves its answer.
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

/// Calls all operations of a server that answers as the documents say, and returns what it was asked, a
/// request a line.
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

    let answers = calls(operations)
        .map(|(id, ..)| document.operation(id).answer())
        .collect();
    let server = Server::start_all(answers).await.unwrap();
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

/// Calls all operations of the sandbox, each with identifiers of records that are there.
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
            let answered = send(client, &ids).await;
            // A record that is already in the state that it is to be brought to refuses; another one may not.
            let refused = answered
                .as_ref()
                .is_err_and(|error| matches!(error.status(), Some(400 | 412)));
            outcome = answered.map_err(|error| format!("{ids:?}: {error}"));
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
