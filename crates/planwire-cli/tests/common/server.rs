//! A server that sends given responses and records the requests.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// A server on a free port that runs until the test ends.
pub(crate) struct Server {
    address: String,
    requests: Arc<(Mutex<Vec<String>>, Condvar)>,
}

impl Server {
    /// Starts a server. `respond` returns the response to a request's target; `None` never responds.
    pub(crate) fn start(
        respond: impl Fn(&str) -> Option<(u16, String)> + Send + Sync + 'static,
    ) -> Self {
        Self::raw(move |target| {
            let (status, body) = respond(target)?;
            Some(response(
                status,
                "Content-Type: application/json\r\n",
                body.as_bytes(),
            ))
        })
    }

    /// Starts a server with whole responses as bytes.
    pub(crate) fn raw(respond: impl Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let requests = Arc::new((Mutex::new(Vec::new()), Condvar::new()));
        let log = requests.clone();
        let respond = Arc::new(respond);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (log, respond) = (log.clone(), respond.clone());
                // In a thread for each: a client may open a connection that it never uses.
                thread::spawn(move || serve(stream.unwrap(), &log, &*respond));
            }
        });
        Self { address, requests }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the requests, without the port and the token.
    pub(crate) fn requests(&self) -> String {
        let requests = self.requests.0.lock().unwrap().join("\n");
        requests
            .replace(&self.address, "127.0.0.1:PORT")
            .replace(super::TOKEN, "(token)")
    }

    /// Returns the targets of the requests.
    pub(crate) fn targets(&self) -> Vec<String> {
        let requests = self.requests.0.lock().unwrap();
        let target = |it: &String| it.split(' ').nth(1).unwrap().to_owned();
        requests.iter().map(target).collect()
    }

    /// Waits for a number of requests; fails if they do not arrive.
    pub(crate) fn wait_for(&self, requests: usize) {
        let (log, changed) = &*self.requests;
        let waited =
            changed.wait_timeout_while(log.lock().unwrap(), Duration::from_secs(60), |log| {
                log.len() < requests
            });
        assert!(!waited.unwrap().1.timed_out(), "{:?}", self.targets());
    }
}

/// Returns a number in the query, such as that of `offset`.
pub(crate) fn number(target: &str, parameter: &str) -> Option<u64> {
    let (_, query) = target.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(name, _)| *name == parameter)?;
    value.parse().ok()
}

/// Returns the number of records before the requested page, and the maximum on it; 20 if unset.
pub(crate) fn window(target: &str) -> (u64, u64) {
    let size = number(target, "limit").or(number(target, "page_size"));
    let size = size.unwrap_or(20);
    let page = number(target, "page").map(|page| (page - 1) * size);
    (number(target, "offset").or(page).unwrap_or(0), size)
}

/// Returns the requested page of a list of so many records, whose identifiers count from 1.
pub(crate) fn page(target: &str, total: u64) -> String {
    page_of(target, total, |id| format!(r#"{{"id":{id}}}"#))
}

/// Returns the requested page, with records generated from their identifiers.
pub(crate) fn page_of(target: &str, total: u64, record: impl Fn(u64) -> String) -> String {
    let (before, size) = window(target);
    let records: Vec<_> = (before + 1..=total.min(before + size))
        .map(record)
        .collect();
    let records = format!("[{}]", records.join(","));
    if target.starts_with("/plans/") {
        format!(r#"{{"count":{total},"next":null,"previous":null,"results":{records}}}"#)
    } else {
        records
    }
}

/// Responds to the one request of a connection.
fn serve(
    mut stream: TcpStream,
    (log, changed): &(Mutex<Vec<String>>, Condvar),
    respond: &dyn Fn(&str) -> Option<Vec<u8>>,
) {
    let head = read_head(&stream);
    let Some(target) = head.split(' ').nth(1).map(str::to_owned) else {
        return;
    };
    log.lock().unwrap().push(head);
    changed.notify_all();
    let Some(response) = respond(&target) else {
        // There is no response as long as the client waits.
        let _ = stream.read(&mut [0]);
        return;
    };
    // A program that was ended does not wait for its response.
    let _ = stream.write_all(&response);
}

/// Returns the bytes of a response. Each header ends with its line break.
pub(crate) fn response(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} Said\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// Returns the head of a request, with header names in lower case.
fn read_head(stream: &TcpStream) -> String {
    let mut head = String::new();
    for line in BufReader::new(stream).lines() {
        let Ok(line) = line else { break };
        if line.is_empty() {
            break;
        }
        match line.split_once(": ") {
            Some((name, value)) => {
                head += &format!("{}: {value}\n", name.to_ascii_lowercase());
            }
            None => head += &format!("{line}\n"),
        }
    }
    head
}
