//! One request and its response, for everything but lists.

mod check;
pub(super) mod confirm;

use std::io::{self, IsTerminal as _, Write as _};

use planwire::operation::{Content, Operation};
use planwire::{Method, Preview, RawRequest, RawResponse};
use planwire_sandbox::Sandbox;
use serde_json::value::RawValue;

use crate::catalogue::Catalogue;
use crate::command::command_line;
use crate::connection::Connection;
use crate::failure::{End, Failure, unwritten};
use crate::flags::{DRY_RUN, Flags, INPUT, METHOD, OUTPUT_FILE, PATH, QUERY, VERBOSE};
use crate::output::{Output, OutputFile, Printed, STDOUT};
use crate::request::body;
use crate::request::parameters;
use crate::terminal::{Messages, until_interrupted};
use confirm::approve;

/// Sends the request of an operation.
pub(crate) async fn run(
    catalogue: &'static Catalogue,
    operation: &'static Operation,
    flags: Flags<'_>,
) -> Result<End, Failure> {
    let with_help = |failure: Failure| failure.with_help(&command_line(catalogue, operation));
    let body = body::of(catalogue, operation, flags).map_err(with_help)?;
    let session = Session::start(catalogue, Some(operation), flags).await?;
    let (target, client) = session.client(Some(operation))?;
    let mut request = client.raw_request(operation.id)?;
    for (name, value) in parameters(operation, flags) {
        request = request.parameter(name, value);
    }
    if let Some(body) = &body {
        request = request.json(body);
    }
    let preview = request.preview().map_err(|it| with_help(it.into()))?;
    session.perform(request, &preview, &target).await
}

/// Sends a request to any path.
pub(crate) async fn run_any(
    catalogue: &'static Catalogue,
    flags: Flags<'_>,
) -> Result<End, Failure> {
    let method = flags.get::<Method>(METHOD).copied().unwrap_or(Method::Get);
    let path = flags.get::<String>(PATH).cloned().unwrap_or_default();
    let body = match flags.get::<String>(INPUT) {
        Some(path) => Some(any_input(path)?),
        None => None,
    };
    let session = Session::start(catalogue, None, flags).await?;
    let (target, client) = session.client(None)?;
    let mut request = client.request(method, &path);
    for (name, value) in flags.all::<(String, String)>(QUERY) {
        request = request.undocumented_query(name, value);
    }
    if let Some(body) = &body {
        request = request.json(body);
    }
    let preview = request.preview()?;
    session.perform(request, &preview, &target).await
}

/// Reads any JSON, from a file or stdin.
fn any_input(path: &str) -> Result<Box<RawValue>, Failure> {
    let (name, text) = body::read(path)?;
    serde_json::from_str(&text)
        .map_err(|error| Failure::usage(format!("{name} contains no JSON: {error}")))
}

/// Prints the request that would be sent.
pub(crate) fn print_preview(preview: &Preview) -> Result<End, Failure> {
    print(format!("{}\n", preview.to_string().trim_end()).as_bytes())
}

/// The state during a request.
struct Session<'m> {
    catalogue: &'static Catalogue,
    operation: Option<&'static Operation>,
    flags: Flags<'m>,
    output: Output,
    sandbox: Option<Sandbox>,
    messages: Messages,
}

impl<'m> Session<'m> {
    async fn start(
        catalogue: &'static Catalogue,
        operation: Option<&'static Operation>,
        flags: Flags<'m>,
    ) -> Result<Self, Failure> {
        // Invalid output settings are reported before anything is sent.
        let fields = operation.map_or(&[][..], |it| it.record_fields());
        let output = Output::of_records(flags, fields)?;
        let sandbox = match flags.is_set("sandbox") {
            true => Some(Sandbox::start().await?),
            false => None,
        };
        Ok(Self {
            catalogue,
            operation,
            flags,
            output,
            sandbox,
            messages: Messages::new(),
        })
    }

    /// Returns the client, and its target in words.
    fn client(
        &self,
        operation: Option<&Operation>,
    ) -> Result<(String, planwire::RawClient), Failure> {
        let sandbox = self.sandbox.as_ref();
        let connection = Connection::new(self.flags, self.catalogue, sandbox, &self.messages)?;
        Ok((connection.target(), connection.client(operation)?))
    }

    /// Prints the request, or confirms and sends it, and prints the response.
    async fn perform(
        &self,
        request: RawRequest,
        preview: &Preview,
        target: &str,
    ) -> Result<End, Failure> {
        if self.flags.is_set(DRY_RUN) {
            return print_preview(preview);
        }
        let operation = request.operation();
        self.refuse_bytes_for_a_terminal()?;
        let file = match self.output_file() {
            Some(name) if name != STDOUT => Some(OutputFile::open(name)?),
            _ => None,
        };
        if !operation.safe {
            approve(&question(self.operation, preview, target), self.flags)?;
        }
        let sent = until_interrupted(request.send()).await;
        if self.flags.is_set(VERBOSE) {
            self.messages.requests();
        }
        match sent {
            Ok(Ok(response)) => self.deliver(operation, &response, file),
            Ok(Err(error)) if error.is_outcome_unknown() => Err(Failure::unknown_outcome(
                &error,
                &self.how_to_check(operation),
            )),
            Ok(Err(error)) => Err(error.into()),
            Err(interruption) if operation.safe => Ok(End::Interrupted(interruption)),
            Err(interruption) => {
                let how = self.how_to_check(operation);
                self.messages.note(&format!("interrupted: {how}"));
                Ok(End::Interrupted(interruption))
            }
        }
    }

    /// Returns how to check if a write took effect.
    fn how_to_check(&self, operation: &Operation) -> String {
        let how = match check::command(self.catalogue, self.operation, operation, self.flags) {
            Some(command) => format!("check with `{command}`"),
            None => "read the record to find out".to_owned(),
        };
        format!("only the API knows if this took effect; {how}")
    }

    fn output_file(&self) -> Option<&str> {
        self.flags.get::<String>(OUTPUT_FILE).map(String::as_str)
    }

    /// Refuses to send a file to a terminal, before anything is sent.
    fn refuse_bytes_for_a_terminal(&self) -> Result<(), Failure> {
        let is_file = self.operation.is_some_and(is_file);
        if is_file && self.output_file().is_none() && io::stdout().is_terminal() {
            return Err(Failure::usage(format!(
                "the response is a file and not for a terminal: add --{OUTPUT_FILE} FILE, or pipe it to a program"
            )));
        }
        Ok(())
    }

    /// Writes the response to its destination. The request itself is done, even if that fails.
    fn deliver(
        &self,
        operation: &Operation,
        response: &RawResponse,
        file: Option<OutputFile>,
    ) -> Result<End, Failure> {
        let Some(file) = file else {
            let shown = self.shown(operation, response)?;
            return match shown.print(&self.messages) {
                Ok(()) => Ok(End::Done),
                Err(error) if operation.safe || error.kind() == io::ErrorKind::BrokenPipe => {
                    unwritten(&error)
                }
                Err(error) => {
                    // stdout fails, but stderr may work.
                    if let Ok(text) = std::str::from_utf8(&shown.text) {
                        text.lines().for_each(|line| self.messages.plain(line));
                    }
                    Err(undelivered("the output", &error, response.status()))
                }
            };
        };
        let name = file.name().to_owned();
        match file.write(response.body()) {
            Ok(()) => {
                let note = format!("{} bytes written to {name}", response.body().len());
                self.messages.note(&note);
                Ok(End::Done)
            }
            Err(error) if operation.safe => {
                Err(Failure::refused(format!("cannot write {name}: {error}")))
            }
            Err(error) => {
                // If stdout fails too, the failure is the same.
                if let Ok(shown) = self.shown(operation, response) {
                    let _ = shown.print(&self.messages);
                }
                Err(undelivered(&name, &error, response.status()))
            }
        }
    }

    /// Returns the part of a response that is shown.
    fn shown(&self, operation: &Operation, response: &RawResponse) -> Result<Shown, Failure> {
        let is_known = self.operation.is_some();
        if self.output_file() == Some(STDOUT) || (is_known && is_file(operation)) {
            return Ok(Shown::text(response.body()));
        }
        if response.body().is_empty() || (is_known && operation.content() == Content::Nothing) {
            return Ok(Shown::default().ending(done(operation, response.status())));
        }
        match response.json::<&RawValue>() {
            Ok(json) => {
                let Printed { text, notes } =
                    self.output.response(operation.record_fields().into(), json);
                Ok(Shown {
                    text,
                    notes,
                    end: None,
                })
            }
            Err(error) if is_known => Err(error.into()),
            Err(_) if !io::stdout().is_terminal() => Ok(Shown::text(response.body())),
            Err(_) => {
                let note = format!(
                    "the response ({} bytes) is not JSON and not for a terminal; --{OUTPUT_FILE} writes it to a file",
                    response.body().len()
                );
                if operation.safe {
                    return Err(Failure::refused(note));
                }
                let mut shown = Shown::default().ending(done(operation, response.status()));
                shown.notes.push(note);
                Ok(shown)
            }
        }
    }
}

fn is_file(operation: &Operation) -> bool {
    matches!(operation.content(), Content::File(_))
}

/// The part of a response that is shown: bytes on stdout, then lines on stderr.
#[derive(Default)]
struct Shown {
    text: Vec<u8>,
    notes: Vec<String>,
    end: Option<String>,
}

impl Shown {
    fn text(text: &[u8]) -> Self {
        Self {
            text: text.to_owned(),
            ..Self::default()
        }
    }

    fn ending(mut self, end: String) -> Self {
        self.end = Some(end);
        self
    }

    fn print(&self, messages: &Messages) -> io::Result<()> {
        if !self.text.is_empty() {
            let mut stdout = io::stdout().lock();
            stdout.write_all(&self.text)?;
            stdout.flush()?;
        }
        self.notes.iter().for_each(|it| messages.note(it));
        self.end.iter().for_each(|it| messages.plain(it));
        Ok(())
    }
}

/// Returns the failure of a write that was sent, but whose response cannot be stored.
fn undelivered(object: &str, error: &io::Error, status: u16) -> Failure {
    Failure::refused(format!(
        "cannot write {object}: {error}; the request succeeded: {status}"
    ))
}

/// Returns `Approve a budget (POST /api/budgets/7:approve, company acme)`.
fn question(operation: Option<&Operation>, preview: &Preview, target: &str) -> String {
    // The scheme and the host are the same for all requests.
    let rest = preview.url.split_once("://").map_or("", |(_, rest)| rest);
    let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/");
    let summary = operation.map_or("Send this", |it| it.summary);
    format!("{summary} ({} {path}, {target})", preview.method)
}

fn done(operation: &Operation, status: u16) -> String {
    match (operation.method, status) {
        ("DELETE", 404) => "already deleted: 404 after an earlier attempt succeeded".to_owned(),
        ("DELETE", _) if operation.name == "delete" => format!("deleted: {status}"),
        _ => format!("done: {status}"),
    }
}

fn print(text: &[u8]) -> Result<End, Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(End::Done),
        Err(error) => unwritten(&error),
    }
}
