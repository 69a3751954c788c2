//! An MCP client that speaks the protocol by hand, over memory, so that each line is checked as it is sent.
#![allow(dead_code, reason = "each test file uses some of it")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes only functions marked as tests for tests"
)]

pub(crate) mod echo;

use planwire::{Piriod, RawClient, Wethod};
use planwire_mcp::Server;
use planwire_sandbox::Sandbox;
use serde_json::{Value, json};
use tokio::io::{
    AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream, Lines, ReadHalf, WriteHalf,
};
use tokio::task::JoinHandle;

/// The revision of most tests: the newest with a handshake.
pub(crate) const REVISION: &str = "2025-11-25";

/// Returns a server of both APIs of a sandbox.
pub(crate) fn server(sandbox: &Sandbox) -> Server {
    let wethod: RawClient = Wethod::builder()
        .access(sandbox.wethod())
        .build()
        .unwrap()
        .into();
    let piriod: RawClient = Piriod::builder()
        .access(sandbox.piriod())
        .build()
        .unwrap()
        .into();
    Server::new([wethod, piriod])
}

/// A client and the server that it talks to.
pub(crate) struct Client {
    output: Lines<BufReader<ReadHalf<DuplexStream>>>,
    input: WriteHalf<DuplexStream>,
    server: JoinHandle<Result<(), planwire_mcp::Error>>,
    sent: u64,
    /// All lines of the server.
    pub(crate) transcript: String,
    /// The notifications of the server, and its requests.
    pub(crate) others: Vec<Value>,
    /// The action of the person who is asked.
    pub(crate) person: &'static str,
}

/// The result of a tool.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) is_error: bool,
    pub(crate) text: String,
    pub(crate) json: Value,
}

impl Reply {
    /// Returns a field as text.
    pub(crate) fn text(&self, field: &str) -> &str {
        let value = self.json.get(field).and_then(Value::as_str);
        value.unwrap_or_else(|| panic!("no `{field}` in {}", self.text))
    }

    /// Returns the records of `read`.
    pub(crate) fn records(&self) -> &Vec<Value> {
        assert!(!self.is_error, "{}", self.text);
        self.json["records"].as_array().unwrap()
    }
}

impl Client {
    /// Starts a session without capabilities.
    pub(crate) async fn start(server: Server) -> Self {
        Self::with(server, json!({})).await
    }

    /// Starts a session of a client that can ask a person.
    pub(crate) async fn asking(server: Server) -> Self {
        Self::with(server, json!({"elicitation": {}})).await
    }

    async fn with(server: Server, capabilities: Value) -> Self {
        let mut client = Self::unopened(server);
        let opened = client.open(REVISION, capabilities).await;
        assert_eq!(opened["result"]["protocolVersion"], REVISION);
        client
    }

    /// Starts a server without a session.
    pub(crate) fn unopened(server: Server) -> Self {
        let (near, far) = tokio::io::duplex(1 << 16);
        let (input, output) = tokio::io::split(far);
        let server = tokio::spawn(server.serve(input, output));
        let (output, input) = tokio::io::split(near);
        Self {
            output: BufReader::new(output).lines(),
            input,
            server,
            sent: 0,
            transcript: String::new(),
            others: Vec::new(),
            person: "accept",
        }
    }

    /// Opens a session of a revision; returns the response.
    pub(crate) async fn open(&mut self, revision: &str, capabilities: Value) -> Value {
        let client = json!({"name": "test", "version": "1"});
        let opened = self
            .request(
                "initialize",
                json!({"protocolVersion": revision, "capabilities": capabilities, "clientInfo": client}),
            )
            .await;
        self.notify("notifications/initialized", json!({})).await;
        opened
    }

    /// Writes a line.
    pub(crate) async fn line(&mut self, line: &[u8]) {
        self.input.write_all(line).await.unwrap();
        self.input.write_all(b"\n").await.unwrap();
    }

    pub(crate) async fn notify(&mut self, method: &str, params: Value) {
        let message = json!({"jsonrpc": "2.0", "method": method, "params": params});
        self.line(message.to_string().as_bytes()).await;
    }

    /// Sends a request, and returns its number.
    pub(crate) async fn send(&mut self, method: &str, params: Value) -> u64 {
        self.sent += 1;
        let message =
            json!({"jsonrpc": "2.0", "id": self.sent, "method": method, "params": params});
        self.line(message.to_string().as_bytes()).await;
        self.sent
    }

    /// Returns the next message of the server, and responds to its questions.
    pub(crate) async fn next(&mut self) -> Value {
        let line = self.output.next_line().await.unwrap();
        let line = line.unwrap_or_else(|| panic!("the server ended:\n{}", self.transcript));
        self.transcript += &line;
        self.transcript.push('\n');
        let message: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(message["jsonrpc"], "2.0", "{line}");
        if message["method"] == "elicitation/create" {
            let reply = json!({
                "jsonrpc": "2.0", "id": message["id"], "result": {"action": self.person},
            });
            self.line(reply.to_string().as_bytes()).await;
        }
        message
    }

    /// Returns the response to a request.
    pub(crate) async fn response(&mut self, id: u64) -> Value {
        loop {
            let message = self.next().await;
            if message["id"] == id && message.get("method").is_none() {
                return message;
            }
            self.others.push(message);
        }
    }

    pub(crate) async fn request(&mut self, method: &str, params: Value) -> Value {
        let id = self.send(method, params).await;
        self.response(id).await
    }

    /// Calls a tool.
    pub(crate) async fn call(&mut self, tool: &str, arguments: Value) -> Reply {
        let params = json!({"name": tool, "arguments": arguments});
        let response = self.request("tools/call", params).await;
        reply(&response)
    }

    /// Ends the input, and returns after the server has ended.
    pub(crate) async fn end(mut self) -> String {
        self.input.shutdown().await.unwrap();
        while let Some(line) = self.output.next_line().await.unwrap() {
            self.transcript += &line;
        }
        self.server.await.unwrap().unwrap();
        self.transcript
    }
}

/// Returns the result of a tool in a response.
pub(crate) fn reply(response: &Value) -> Reply {
    let result = &response["result"];
    let text = result["content"][0]["text"].as_str();
    let text = text.unwrap_or_else(|| panic!("no text in {response}"));
    assert!(text.len() <= 25_000, "{} bytes", text.len());
    Reply {
        is_error: result["isError"] == true,
        json: serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}")),
        text: text.to_owned(),
    }
}
