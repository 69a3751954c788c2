//! The examples of the API documents that `cargo xtask docs` writes: the Rust code compiles, and sends the
//! HTTP request beside it.

use planwire::{Piriod, Wethod};
use planwire_tests::{Response, Server};
use serde_json::Value;

use crate::{Operation, piriod, wethod};

/// Runs all examples, and returns the differences between the requests and the documents.
async fn differences<Client: Clone>(
    operations: &[Operation<Client>],
    client: impl FnOnce(&str) -> Client,
) -> Vec<String> {
    // The requests are checked, not the handling of the response.
    let server = Server::start([Response::json(400, "{}")]).await.unwrap();
    let client = client(server.base_url());
    let mut differences = Vec::new();
    for Operation { id, example, .. } in operations {
        let before = server.requests().len();
        let result = (example.send)(client.clone()).await;
        let sent: Vec<_> = server
            .requests()
            .into_iter()
            .zip(server.bodies())
            .skip(before)
            .collect();
        let [(head, body)] = sent.as_slice() else {
            let count = sent.len();
            differences.push(format!("{id}: {count} requests, {result:?}"));
            continue;
        };
        let sent = Message::read(head, body);
        let (head, body) = example
            .http
            .split_once("\n\n")
            .unwrap_or((example.http, ""));
        let shown = Message::read(head, body.as_bytes());
        differences.extend(shown.differences(&sent).map(|it| format!("{id}: {it}")));
    }
    differences
}

/// A request in any notation.
struct Message {
    line: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<Value>,
}

impl Message {
    fn read(head: &str, body: &[u8]) -> Self {
        let mut lines = head.lines();
        let line = lines.next().unwrap();
        let (method, target) = line.split_once(' ').unwrap();
        let (target, _) = target.rsplit_once(' ').unwrap();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let query = form_urlencoded::parse(query.as_bytes());
        let mut query: Vec<_> = query.into_owned().collect();
        // The order has no meaning.
        query.sort();
        Self {
            line: format!("{method} {path}"),
            query,
            headers: lines
                .map(|it| it.split_once(": ").unwrap())
                .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
                .collect(),
            body: (!body.is_empty()).then(|| serde_json::from_slice(body).unwrap()),
        }
    }

    /// Returns the parts of this message that differ in the other one.
    fn differences<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = String> + 'a {
        let line = (self.line != other.line).then(|| format!("{}, not {}", other.line, self.line));
        let body = (self.body != other.body)
            .then(|| format!("the body {:?}, not {:?}", other.body, self.body));
        // A list that is read to its end also sends the size of its pages.
        let paging = ["limit", "offset", "page", "page_size"];
        let query = |message: &'a Self| {
            message
                .query
                .iter()
                .filter(move |(name, _)| !paging.contains(&name.as_str()))
        };
        let query = (!query(self).eq(query(other)))
            .then(|| format!("the query {:?}, not {:?}", other.query, self.query));
        let headers = self.headers.iter().filter_map(move |(name, value)| {
            let sent = other.headers.iter().find(|(it, _)| it == name);
            // The host is this machine, and the token is hidden.
            let is_same = |(_, sent): &(String, String)| match name.as_str() {
                "host" => true,
                "authorization" => value.split(' ').next() == sent.split(' ').next(),
                _ => sent == value,
            };
            (!sent.is_some_and(is_same))
                .then(|| format!("the header {sent:?}, not {name}: {value}"))
        });
        line.into_iter().chain(body).chain(query).chain(headers)
    }
}

#[tokio::test]
async fn the_examples_of_wethod_send_what_they_show() {
    let differences = differences(wethod::OPERATIONS, |url| {
        let client = Wethod::builder().company("acme").token("t0ken");
        client.base_url(url).build().unwrap()
    });
    let differences = differences.await;
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[tokio::test]
async fn the_examples_of_piriod_send_what_they_show() {
    let differences = differences(piriod::OPERATIONS, |url| {
        let client = Piriod::builder().workspace("acc_01H8XYZ123ABC");
        client.token("t0ken").base_url(url).build().unwrap()
    });
    let differences = differences.await;
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
