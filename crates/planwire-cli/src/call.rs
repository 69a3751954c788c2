//! One request and its answer: everything but lists.

use std::fs;
use std::io::{self, IsTerminal as _, Write as _};

use planwire::operation::{Answer, Operation};
use planwire::{Method, Preview, RawAnswer, RawRequest};
use planwire_sandbox::Sandbox;
use serde_json::value::RawValue;

use crate::body;
use crate::catalogue::Catalogue;
use crate::command::{
    DRY_RUN, Flags, INPUT, METHOD, OUTPUT_FILE, PATH, QUERY, VERBOSE, command_line,
};
use crate::confirm::approve;
use crate::connection::Connection;
use crate::failure::{End, Failure, unwritten};
use crate::interrupt::until_interrupted;
use crate::messages::Messages;
use crate::output::Output;
use crate::request::parameters;

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
    let mut request = client.request(operation)?;
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
    let mut request = client.any(method, &path);
    for (name, value) in flags.all::<(String, String)>(QUERY) {
        request = request.undocumented_query(name, value);
    }
    if let Some(body) = &body {
        request = request.json(body);
    }
    let preview = request.preview()?;
    session.perform(request, &preview, &target).await
}

/// Any JSON, in a file or on stdin.
fn any_input(path: &str) -> Result<Box<RawValue>, Failure> {
    let (name, text) = body::read(path)?;
    serde_json::from_str(&text)
        .map_err(|error| Failure::usage(format!("{name} holds no JSON: {error}")))
}

/// Prints what would be sent.
pub(crate) fn print_preview(preview: &Preview) -> Result<End, Failure> {
    print(format!("{}\n", preview.to_string().trim_end()).as_bytes())
}

/// What is there while a request is made.
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
        // What is wrong with it has to be said before something is done.
        let fields = operation.map_or(&[][..], |it| it.fields);
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

    /// The client, and what it asks in words.
    fn client(
        &self,
        operation: Option<&Operation>,
    ) -> Result<(String, crate::connection::Client), Failure> {
        let sandbox = self.sandbox.as_ref();
        let connection = Connection::new(self.flags, self.catalogue, sandbox, &self.messages)?;
        Ok((connection.target(), connection.client(operation)?))
    }

    /// Shows the request, or asks and sends it, and prints what comes of it.
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
        if !operation.safe {
            approve(&question(self.operation, preview, target), self.flags)?;
        }
        let sent = until_interrupted(request.send()).await;
        if self.flags.is_set(VERBOSE) {
            self.messages.requests();
        }
        match sent {
            Ok(Ok(answer)) => self.print(operation, &answer),
            Ok(Err(error)) => Err(error.into()),
            Err(interruption) if operation.safe => Ok(End::Interrupted(interruption)),
            Err(interruption) => {
                self.messages
                    .note("interrupted; whether it was done, only the API knows");
                Ok(End::Interrupted(interruption))
            }
        }
    }

    /// Before anything is sent: a file is nothing for a terminal.
    fn refuse_bytes_for_a_terminal(&self) -> Result<(), Failure> {
        let is_file = self.operation.is_some_and(|it| it.answer == Answer::Bytes);
        if is_file && self.flags.get::<String>(OUTPUT_FILE).is_none() && io::stdout().is_terminal()
        {
            return Err(Failure::usage(format!(
                "the answer is a file, which is nothing for a terminal: give --{OUTPUT_FILE} FILE, or send it to a \
                 program"
            )));
        }
        Ok(())
    }

    fn print(&self, operation: &Operation, answer: &RawAnswer) -> Result<End, Failure> {
        let file = self.flags.get::<String>(OUTPUT_FILE);
        if file.is_some_and(|it| it == "-") {
            return print(answer.body());
        }
        if let Some(path) = file {
            fs::write(path, answer.body())
                .map_err(|error| Failure::refused(format!("{path} cannot be written: {error}")))?;
            self.messages
                .note(&format!("{} bytes written to {path}", answer.body().len()));
            return Ok(End::Done);
        }
        let is_known = self.operation.is_some();
        if answer.body().is_empty() || (is_known && operation.answer == Answer::Nothing) {
            self.messages.plain(&done(operation, answer.status()));
            return Ok(End::Done);
        }
        let json = answer.json::<&RawValue>();
        match json {
            _ if is_known && operation.answer == Answer::Bytes => print(answer.body()),
            Ok(json) => {
                let printed = self.output.answer(operation.fields.into(), json);
                let end = print(&printed.text)?;
                printed.notes.iter().for_each(|it| self.messages.note(it));
                Ok(end)
            }
            Err(error) if is_known && operation.safe => Err(error.into()),
            // What was done is done, whatever was said of it.
            Err(_) if is_known => {
                self.messages.note("the answer is no JSON, and is left out");
                self.messages.plain(&done(operation, answer.status()));
                Ok(End::Done)
            }
            Err(_) if io::stdout().is_terminal() => Err(Failure::refused(format!(
                "the answer ({} bytes) is no JSON, and nothing for a terminal; --{OUTPUT_FILE} writes it to a file",
                answer.body().len()
            ))),
            Err(_) => print(answer.body()),
        }
    }
}

/// `Approve a budget (POST /api/budgets/7:approve, company acme)`.
fn question(operation: Option<&Operation>, preview: &Preview, target: &str) -> String {
    // The scheme and the host are where all requests go.
    let rest = preview.url.split_once("://").map_or("", |(_, rest)| rest);
    let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/");
    let summary = operation.map_or("Send this", |it| it.summary);
    format!("{summary} ({} {path}, {target})", preview.method)
}

fn done(operation: &Operation, status: u16) -> String {
    match (operation.method, status) {
        ("DELETE", 404) => "done already: 404, an earlier attempt got through".to_owned(),
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
