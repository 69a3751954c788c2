//! A server for the tests that says just what it is told to, and keeps what it is asked: real HTTP on
//! loopback, in the test's own runtime.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A server that answers each request with the next of its answers, and with the last one for ever.
#[derive(Debug)]
pub struct Server {
    base_url: String,
    requests: Arc<Mutex<Vec<Received>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves on a free port of this machine.
    pub async fn start<const N: usize>(answers: [Answer; N]) -> io::Result<Self> {
        Self::start_all(answers.into()).await
    }

    /// Serves as many answers as there are.
    pub async fn start_all(answers: Vec<Answer>) -> io::Result<Self> {
        let mut answers = VecDeque::from(answers);
        let next = move |_: &str| match answers.len() {
            0 | 1 => answers.front().cloned(),
            _ => answers.pop_front(),
        };
        Self::start_with(next).await
    }

    /// Serves what a function returns for the target of each request; `None` ends the connection.
    pub async fn start_with(
        answer: impl FnMut(&str) -> Option<Answer> + Send + 'static,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let requests = Arc::new(Mutex::new(Vec::new()));
        let state = State {
            requests: requests.clone(),
            answer: Arc::new(Mutex::new(answer)),
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

    /// Where it is.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The requests so far: request line and headers, the port replaced, since it differs from run to run.
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

    /// The bodies of the requests so far; empty where there was none.
    #[must_use]
    pub fn bodies(&self) -> Vec<Vec<u8>> {
        let requests = self.requests.lock();
        requests
            .map(|it| it.iter().map(|request| request.body.clone()).collect())
            .unwrap_or_default()
    }

    /// The targets of the requests so far: path and query.
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

/// A request as it came: its line and headers, and its body.
#[derive(Clone, Debug)]
struct Received {
    head: String,
    body: Vec<u8>,
}

#[derive(Clone)]
struct State {
    requests: Arc<Mutex<Vec<Received>>>,
    answer: Arc<Mutex<dyn FnMut(&str) -> Option<Answer> + Send>>,
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
            let answer = self.answer.lock().ok().and_then(|mut it| (*it)(&target));
            if let Some(answer) = &answer
                && connection.write_all(&answer.0).await.is_err()
            {
                return;
            }
            if answer.is_none_or(|answer| answer.1) {
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

/// The bytes of an answer, and whether the connection ends with it.
#[derive(Clone, Debug)]
pub struct Answer(Vec<u8>, bool);

impl Answer {
    /// An answer of JSON with a status.
    #[must_use]
    pub fn json(status: u16, body: &str) -> Self {
        Self::with_headers(status, &[("content-type", "application/json")], body)
    }

    /// An answer with headers of its own.
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

    /// Bytes as they are, after which nothing comes and the connection stays open.
    #[must_use]
    pub fn stalled(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into(), false)
    }

    /// Bytes as they are, after which the connection ends.
    #[must_use]
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into(), true)
    }
}

// The README's code compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
