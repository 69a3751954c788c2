//! The tools: their names, arguments and annotations, and the calls of them.

mod describe;
mod lookup;
mod read;
mod report;
mod rows;
mod search;
mod sql;
mod write;

use rmcp::RoleServer;
use rmcp::model::{CallToolRequestParams, InputRequiredResult, JsonObject, Tool, ToolAnnotations};
use rmcp::service::RequestContext;
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::progress::Progress;
use crate::reply::{Outcome, Refusal};
use crate::session::{Session, Settings};

/// A tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    Search,
    Describe,
    Read,
    Lookup,
    Sql,
    Report,
    Write,
}

const ALL: [Name; 7] = [
    Name::Search,
    Name::Describe,
    Name::Read,
    Name::Lookup,
    Name::Sql,
    Name::Report,
    Name::Write,
];

impl Name {
    /// Returns the tool of a name, if the server has it.
    pub(crate) fn of(name: &str, settings: &Settings) -> Option<Self> {
        let mut all = ALL.into_iter();
        all.find(|it| it.name() == name && it.is_offered(settings))
    }

    fn name(self) -> &'static str {
        match self {
            Self::Search => "search_operations",
            Self::Describe => "describe_operation",
            Self::Read => "read",
            Self::Lookup => "lookup",
            Self::Sql => "sql",
            Self::Report => "report",
            Self::Write => "write",
        }
    }

    fn is_offered(self, settings: &Settings) -> bool {
        match self {
            Self::Write => settings.writes,
            Self::Sql | Self::Report => settings.database.is_some(),
            _ => true,
        }
    }

    fn tool(self, settings: &Settings) -> Tool {
        let (title, description, arguments) = match self {
            Self::Search => search::definition(),
            Self::Describe => describe::definition(),
            Self::Read => read::definition(),
            Self::Lookup => lookup::definition(),
            Self::Sql => sql::definition(settings),
            Self::Report => report::definition(),
            Self::Write => write::definition(),
        };
        let annotations = match self {
            Self::Write => ToolAnnotations::with_title(title)
                .read_only(false)
                .destructive(true)
                .idempotent(false)
                .open_world(true),
            // The last two leave this machine.
            _ => ToolAnnotations::with_title(title)
                .read_only(true)
                .destructive(false)
                .idempotent(true)
                .open_world(matches!(self, Self::Read | Self::Lookup)),
        };
        Tool::new(self.name(), description, schema(arguments)).with_annotations(annotations)
    }
}

/// The title, the description and the arguments of a tool; the names of those that are required end with `!`.
type Definition = (&'static str, &'static str, Vec<(&'static str, Value)>);

/// Returns the JSON schema of arguments.
fn schema(arguments: Vec<(&'static str, Value)>) -> JsonObject {
    let mut properties = JsonObject::new();
    let mut required = Vec::new();
    for (name, schema) in arguments {
        let plain = name.trim_end_matches('!');
        if plain != name {
            required.push(Value::from(plain));
        }
        properties.insert(plain.to_owned(), schema);
    }
    let mut object = JsonObject::new();
    object.insert("type".to_owned(), "object".into());
    object.insert("properties".to_owned(), properties.into());
    if !required.is_empty() {
        object.insert("required".to_owned(), required.into());
    }
    object.insert("additionalProperties".to_owned(), false.into());
    object
}

/// Returns the schema of the parameters of an operation, which `read` and `write` share.
fn parameters_schema() -> Value {
    json!({
        "type": "object",
        "description": "Parameters by name, as describe_operation lists them, such as {\"project_id\": 12, \"updated_at\": \"gt:2024-01-01T20:00:00+02:00\"}",
    })
}

fn operation_schema() -> Value {
    json!({"type": "string", "description": "Name of the operation, such as wethod.listBudgets"})
}

/// Returns the tools that the server has.
pub(crate) fn list(settings: &Settings) -> Vec<Tool> {
    let offered = ALL.into_iter().filter(|it| it.is_offered(settings));
    offered.map(|it| it.tool(settings)).collect()
}

/// The end of a call.
pub(crate) enum Called {
    Done(Outcome),
    /// The client has to ask a person and to repeat the call.
    InputRequired(InputRequiredResult),
}

/// Calls a tool. A call that reads ends at once when the client cancels it.
pub(crate) async fn call(
    tool: Name,
    session: &Session,
    mut call: CallToolRequestParams,
    context: &RequestContext<RoleServer>,
) -> Called {
    let arguments = Arguments::new(call.arguments.take());
    if tool == Name::Write {
        // Never dropped half-way: a request that was sent is followed to its end.
        return write::call(session, arguments, &call, context).await;
    }
    let mut progress = Progress::of(context);
    let reading = async {
        match tool {
            Name::Search => search::call(session, arguments),
            Name::Describe => describe::call(session, arguments),
            Name::Read => read::call(session, arguments, &mut progress).await,
            Name::Lookup => lookup::call(session, arguments, &mut progress).await,
            Name::Sql => sql::call(session, arguments).await,
            Name::Report => report::call(session, arguments).await,
            Name::Write => Err(Refusal::new("the tool does not read")),
        }
    };
    tokio::select! {
        outcome = reading => Called::Done(outcome),
        () = context.ct.cancelled() => Called::Done(Err(Refusal::new("the call was canceled"))),
    }
}
