//! The commands of the API documents that `cargo xtask docs` writes: each exists, and sends the HTTP request
//! beside it.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::thread;

use common::{SETTINGS, run_with, stderr, stdout};
use planwire::{piriod, wethod};
use serde_json::Value;

const EXAMPLES: &str = include_str!("documented_commands.json");

/// Method and path, query, and body.
type Request = (String, Vec<(String, String)>, Option<Value>);

/// Returns the request at the beginning of a message, without paging, which a whole list adds.
fn request(message: &str) -> Request {
    let (head, body) = match message.split_once("\n\n") {
        Some((head, body)) => (head, Some(serde_json::from_str(body).unwrap())),
        None => (message, None),
    };
    let mut words = head.lines().next().unwrap().split(' ');
    let (method, target) = (words.next().unwrap(), words.next().unwrap());
    let base = url::Url::parse("https://example.com").unwrap();
    let url = base.join(target).unwrap();
    let paging = ["limit", "offset", "page", "page_size"];
    let query = url.query_pairs().into_owned();
    let mut query: Vec<_> = query
        .filter(|(name, _)| !paging.contains(&&**name))
        .collect();
    query.sort();
    (format!("{method} {}", url.path()), query, body)
}

/// Returns the request of a command, or the reason why it is not sent.
fn sent(command: &[&str]) -> Result<String, String> {
    let output = run_with(SETTINGS, &[command, &["--dry-run"]].concat());
    if output.status.success() {
        Ok(stdout(&output).trim_end().to_owned())
    } else {
        Err(stderr(&output).to_owned())
    }
}

fn difference(example: &Value) -> Option<String> {
    let words = example.get("command")?.as_array()?;
    let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
    let (program, command) = words.split_first()?;
    assert_eq!(*program, "planwire");
    let shown = request(example.get("http")?.as_str()?);
    match sent(command) {
        Ok(message) if request(&message) == shown => None,
        Ok(message) => Some(format!("{words:?}: {message}, not {shown:?}")),
        Err(error) => Some(format!("{words:?}: {error}")),
    }
}

#[test]
fn commands_send_the_requests_beside_them() {
    let examples: Vec<Value> = serde_json::from_str(EXAMPLES).unwrap();
    let operations = wethod::operations::OPERATIONS.len() + piriod::operations::OPERATIONS.len();
    assert_eq!(examples.len(), operations);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let differences: Vec<String> = thread::scope(|scope| {
        let parts = examples.chunks(examples.len().div_ceil(threads));
        let parts: Vec<_> = parts
            .map(|part| scope.spawn(|| part.iter().filter_map(difference).collect::<Vec<_>>()))
            .collect();
        let differences = parts.into_iter().map(|part| part.join().unwrap());
        differences.flatten().collect()
    });
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
