//! A server with given responses that records the requests: real HTTP on loopback, in the test's own runtime.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A server that sends each of its responses in turn, and repeats the last one.
#[derive(Debug)]
pub struct Server {
    base_url: String,
    requests: Arc<Mutex<Vec<Received>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts the server on a free port of this machine.
    pub async fn start<const N: usize>(responses: [Response; N]) -> io::Result<Self> {
        Self::start_all(responses.into()).await
    }

    /// Starts the server with any number of responses.
    pub async fn start_all(responses: Vec<Response>) -> io::Result<Self> {
        let mut responses = VecDeque::from(responses);
        let next = move |_: &str| match responses.len() {
            0 | 1 => responses.front().cloned(),
            _ => responses.pop_front(),
        };
        Self::start_with(next).await
    }

    /// Starts the server with a function from the target of each request to its response; `None` closes the
    /// connection.
    pub async fn start_with(
        response: impl FnMut(&str) -> Option<Response> + Send + 'static,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let requests = Arc::new(Mutex::new(Vec::new()));
        let state = State {
            requests: requests.clone(),
            response: Arc::new(Mutex::new(response)),
        };
        let task = tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                tokio::spawn(state.clone().serve(connection));
            }
        });
        Ok(Self {
            base_url,
            requests,
            task,
        })
    }

    /// Returns the base URL.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Returns the requests so far: request line and headers. The port is replaced, because it differs from
    /// run to run.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        let host = self.base_url.trim_start_matches("http://");
        let requests = self
            .requests
            .lock()
            .map(|it| it.clone())
            .unwrap_or_default();
        requests
            .iter()
            .map(|request| request.head.replace(host, "localhost"))
            .collect()
    }

    /// Returns the bodies of the requests so far; empty if there was none.
    #[must_use]
    pub fn bodies(&self) -> Vec<Vec<u8>> {
        let requests = self.requests.lock();
        requests
            .map(|it| it.iter().map(|request| request.body.clone()).collect())
            .unwrap_or_default()
    }

    /// Returns the targets of the requests so far: path and query.
    #[must_use]
    pub fn targets(&self) -> Vec<String> {
        let target = |request: &String| request.split(' ').nth(1).unwrap_or_default().to_owned();
        self.requests().iter().map(target).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A received request: its line and headers, and its body.
#[derive(Clone, Debug)]
struct Received {
    head: String,
    body: Vec<u8>,
}

/// Returns the response for the target of a request.
type Responding = dyn FnMut(&str) -> Option<Response> + Send;

#[derive(Clone)]
struct State {
    requests: Arc<Mutex<Vec<Received>>>,
    response: Arc<Mutex<Responding>>,
}

impl State {
    async fn serve(self, mut connection: TcpStream) {
        let mut received = Vec::new();
        loop {
            let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") else {
                match connection.read_buf(&mut received).await {
                    Ok(0) | Err(_) => return,
                    Ok(_) => continue,
                }
            };
            let head: Vec<u8> = received.drain(..end + 4).collect();
            let head = String::from_utf8_lossy(&head).trim_end().to_owned();
            let length = content_length(&head);
            while received.len() < length {
                match connection.read_buf(&mut received).await {
                    Ok(0) | Err(_) => return,
                    Ok(_) => {}
                }
            }
            let body = received.drain(..length).collect();
            let target = head.split(' ').nth(1).unwrap_or_default().to_owned();
            if let Ok(mut requests) = self.requests.lock() {
                requests.push(Received { head, body });
            }
            let response = self.response.lock().ok().and_then(|mut it| (*it)(&target));
            if let Some(response) = &response
                && connection.write_all(&response.0).await.is_err()
            {
                return;
            }
            if response.is_none_or(|response| response.1) {
                return;
            }
        }
    }
}

fn content_length(head: &str) -> usize {
    let value = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then_some(value)
    });
    value
        .and_then(|value| value.trim().parse().ok())
        .unwrap_or_default()
}

/// The bytes of a response, and whether the connection ends with it.
#[derive(Clone, Debug)]
pub struct Response(Vec<u8>, bool);

impl Response {
    /// Creates a JSON response with a status.
    #[must_use]
    pub fn json(status: u16, body: &str) -> Self {
        Self::with_headers(status, &[("content-type", "application/json")], body)
    }

    /// Creates a response with other headers.
    #[must_use]
    pub fn with_headers(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        let headers: String = headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        let length = body.len();
        Self(
            format!("HTTP/1.1 {status} \r\n{headers}content-length: {length}\r\n\r\n{body}").into(),
            false,
        )
    }

    /// Creates a response of raw bytes, after which the connection stays open without data.
    #[must_use]
    pub fn stalled(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into(), false)
    }

    /// Creates a response of raw bytes, after which the connection ends.
    #[must_use]
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into(), true)
    }
}

// The README's code compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
