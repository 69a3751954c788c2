//! `write`: a call of an operation that changes something, in two steps.

use planwire::operation::{Content, Operation};
use planwire::{Preview, RawRequest, RawResponse};
use rmcp::RoleServer;
use rmcp::model::CallToolRequestParams;
use rmcp::service::RequestContext;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::{Called, Definition, operation_schema, parameters_schema};
use crate::arguments::Arguments;
use crate::body::{body, parameters};
use crate::catalogue::{find, name, record_kind};
use crate::code::Invalid;
use crate::consent::{self, Consent};
use crate::record::{Chosen, exact};
use crate::reply::{NOTICE, Object, Outcome, Refusal};
use crate::session::Session;
use crate::size::{MOST_BYTES, shortened};

/// The maximum of characters of a body in the question to a person.
const MOST_ASKED: usize = 2_000;

pub(super) fn definition() -> Definition {
    (
        "Write a record",
        "Call an operation that changes data, in two calls. The first, without a code, sends nothing: it returns the request \
         and a code. Check the request. The second, with the same arguments and the code, sends it. A code is valid once, \
         for ten minutes and for exactly that request.",
        vec![
            ("operation!", operation_schema()),
            ("parameters", parameters_schema()),
            (
                "body",
                json!({"type": "object", "description": "Fields of the body. Write money and other decimals as strings: \"1250.75\""}),
            ),
            (
                "code",
                json!({"type": "string", "description": "Code of the first call"}),
            ),
        ],
    )
}

pub(super) async fn call(
    session: &Session,
    arguments: Arguments,
    call: &CallToolRequestParams,
    context: &RequestContext<RoleServer>,
) -> Called {
    let write = match Write::prepare(session, arguments) {
        Ok(write) => write,
        Err(refusal) => return Called::Done(Err(refusal)),
    };
    let Some(code) = &write.code else {
        return Called::Done(write.first(session));
    };
    // The question comes before the code is used, because the client may have to repeat the call with the response.
    if let Err(invalid) = session.codes.check(code, &write.bound()) {
        // A code that was tried for another request is used up.
        let _ = session.codes.redeem(code, &write.bound());
        return Called::Done(Err(refused(invalid)));
    }
    match consent::ask(write.question(), call, context).await {
        Ok(Consent::Required(question)) => return Called::InputRequired(question),
        Ok(Consent::Given | Consent::NotAsked) => {}
        Err(refusal) => {
            let _ = session.codes.redeem(code, &write.bound());
            return Called::Done(Err(refusal));
        }
    }
    if let Err(invalid) = session.codes.redeem(code, &write.bound()) {
        return Called::Done(Err(refused(invalid)));
    }
    Called::Done(write.send(session).await)
}

/// A request that is checked and not sent.
struct Write {
    operation: &'static Operation,
    request: RawRequest,
    preview: Preview,
    code: Option<String>,
}

impl Write {
    fn prepare(session: &Session, mut arguments: Arguments) -> Result<Self, Refusal> {
        let operation = find(&arguments.required_text("operation")?)?;
        let given = parameters(operation, arguments.object("parameters")?)?;
        let body = body(operation, arguments.object("body")?, &given)?;
        let code = arguments.text("code")?;
        arguments.finish()?;
        if operation.safe {
            return Err(Refusal::new(format!("{} only reads", name(operation)))
                .advice("Use the tool read."));
        }
        let client = session.accounts.client(operation)?;
        let mut request = client.raw_request(operation.id)?;
        for (name, value) in given {
            request = request.parameter(name, value);
        }
        if let Some(body) = &body {
            request = request.json(body);
        }
        // Refuses a request that breaks a documented bound.
        let preview = request.preview()?;
        Ok(Self {
            operation,
            request,
            preview,
            code,
        })
    }

    /// Returns the text that a code is bound to: the whole request.
    fn bound(&self) -> String {
        self.preview.to_string()
    }

    /// Returns the headers that name the account, such as the company.
    fn account(&self) -> Map<String, Value> {
        let parameters = self.operation.parameters.iter();
        let scoped = parameters.filter(|it| it.client_scoped);
        let names: Vec<_> = scoped.map(|it| it.name.to_ascii_lowercase()).collect();
        let headers = self.preview.headers.iter();
        headers
            .filter(|(name, _)| names.contains(name))
            .map(|(name, value)| (name.clone(), value.as_str().into()))
            .collect()
    }

    fn first(&self, session: &Session) -> Outcome {
        let reply = Object::new()
            .set("sent", false)
            .set("operation", name(self.operation))
            .set("summary", self.operation.summary)
            .set("method", &self.preview.method)
            .set("url", &self.preview.url)
            .set("account", self.account());
        let reply = match &self.preview.body {
            Some(body) => {
                let (shown, is_cut) = shortened(body.clone(), MOST_BYTES);
                let reply = reply.json("body", &shown);
                match is_cut {
                    true => reply.set("note", "the body is shown shortened; it is sent whole"),
                    false => reply,
                }
            }
            None => reply,
        };
        Ok(reply
            .set("code", session.codes.issue(self.bound()))
            .set("next", "Nothing was sent. Check the request: is it what the person asked for? To send it, call write \
                          again within ten minutes with the same arguments and this code.")
            .text())
    }

    fn question(&self) -> String {
        let account = self.account();
        let account: Vec<_> = account
            .iter()
            .map(|(name, value)| format!("{name}: {}", value.as_str().unwrap_or_default()))
            .collect();
        let mut body = self.preview.body.clone().unwrap_or_default();
        if let Some((end, _)) = body.char_indices().nth(MOST_ASKED) {
            body.truncate(end);
            body.push('…');
        }
        format!(
            "{}?\n{} {}\n{}\n{body}",
            self.operation.summary,
            self.preview.method,
            self.preview.url,
            account.join("\n"),
        )
    }

    async fn send(self, session: &Session) -> Outcome {
        let operation = self.operation;
        let response = match self.request.send().await {
            Ok(response) => response,
            Err(error) => return Err(failed(operation, error)),
        };
        let reply = Object::new()
            .set("sent", true)
            .set("operation", name(operation))
            .set("status", response.status());
        Ok(shown(reply, operation, session, &response).await.text())
    }
}

/// Adds the response of a write. It took effect, so a response that cannot be read is no error.
async fn shown(
    reply: Object,
    operation: &Operation,
    session: &Session,
    response: &RawResponse,
) -> Object {
    if response.body().is_empty() || operation.content() == Content::Nothing {
        return reply;
    }
    let Ok(json) = response.json::<&RawValue>() else {
        let bytes = response.body().len();
        return reply.set(
            "note",
            format!("the response ({bytes} bytes) is no JSON and not shown"),
        );
    };
    let mut json = exact(json.get(), record_kind(operation), &Chosen::default());
    if session.accounts.hide_tokens(&mut json).await.is_err() {
        return reply.set(
            "note",
            "the response is not shown, because it could contain the token",
        );
    }
    let (json, _) = shortened(json, MOST_BYTES);
    reply.set("notice", NOTICE).json("record", &json)
}

/// Returns the error of a write. The advice never is to repeat one that may have taken effect.
fn failed(operation: &Operation, error: planwire::Error) -> Refusal {
    let is_unknown = error.is_outcome_unknown();
    let refusal = Refusal::from(error);
    let read = operation.read_back().filter(|_| is_unknown);
    match read {
        Some(read) => refusal.with("check_with", name(read)),
        None => refusal,
    }
}

fn refused(invalid: Invalid) -> Refusal {
    let why = match invalid {
        Invalid::Unknown => "the code is unknown or used; nothing was sent",
        Invalid::Expired => "the code has expired; nothing was sent",
        Invalid::OtherRequest => "the code is for another request; nothing was sent",
    };
    Refusal::new(why).advice("Call write without a code, and check the request that it returns.")
}
