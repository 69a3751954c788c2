//! A server that answers what it is told to, and writes down what it was asked.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// Listens on a free port until the test ends.
pub(crate) struct Server {
    address: String,
    requests: Arc<Mutex<Vec<String>>>,
}

/// What to answer to a request's target; `None` never answers.
type Answer = fn(&str) -> Option<(u16, String)>;

impl Server {
    pub(crate) fn start(answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = requests.clone();
        thread::spawn(move || {
            // Connections that are left without an answer stay open as long as the server.
            let mut unanswered = Vec::new();
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let head = read_head(&stream);
                let target = head.split(' ').nth(1).unwrap().to_owned();
                log.lock().unwrap().push(head);
                match answer(&target) {
                    Some((status, body)) => {
                        let head = format!(
                            "HTTP/1.1 {status} Said\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
                             Connection: close\r\n\r\n",
                            body.len()
                        );
                        // A program that was ended does not wait for its answer.
                        let _ = stream.write_all((head + &body).as_bytes());
                    }
                    None => unanswered.push(stream),
                }
            }
        });
        Self { address, requests }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What was asked, with neither the port nor the token.
    pub(crate) fn requests(&self) -> String {
        let requests = self.requests.lock().unwrap().join("\n");
        requests
            .replace(&self.address, "127.0.0.1:PORT")
            .replace(super::TOKEN, "(token)")
    }

    /// The targets that were asked for.
    pub(crate) fn targets(&self) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let target = |it: &String| it.split(' ').nth(1).unwrap().to_owned();
        requests.iter().map(target).collect()
    }
}

/// The head of a request, its header names in lower case.
fn read_head(stream: &TcpStream) -> String {
    let mut head = String::new();
    for line in BufReader::new(stream).lines() {
        let line = line.unwrap();
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
