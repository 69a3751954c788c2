//! The settings of the programs that start the server.

use std::collections::BTreeMap;
use std::env;
use std::path::Path;

use serde::Serialize;

use crate::command::mcp::{DATABASE, PRINT_CONFIG};
use crate::failure::{End, Failure};
use crate::flags::Flags;
use crate::output;

/// A server in the settings of a program.
#[derive(Serialize)]
struct Server<'a> {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    transport: Option<&'static str>,
    command: &'a str,
    args: &'a [String],
}

/// Prints the settings: this program with the arguments of this command, which contain no token.
pub(super) fn print(flags: Flags<'_>) -> Result<End, Failure> {
    let program = env::current_exe()
        .map_err(|error| Failure::refused(format!("cannot find this program: {error}")))?;
    let program = program.to_string_lossy().into_owned();
    let arguments = arguments(flags)?;
    let words = [&program].into_iter().chain(&arguments);
    let words: Vec<_> = words.map(|it| quoted(it)).collect();
    let settings = |section: &str, transport| {
        let server = Server {
            transport,
            command: &program,
            args: &arguments,
        };
        let settings = BTreeMap::from([(section, BTreeMap::from([("planwire", server)]))]);
        serde_json::to_string_pretty(&settings)
            .map_err(|error| Failure::refused(format!("cannot print the settings: {error}")))
    };
    let text = format!(
        "Claude Desktop (claude_desktop_config.json), Cursor (.cursor/mcp.json):\n\n{}\n\n\
         VS Code (.vscode/mcp.json):\n\n{}\n\n\
         Claude Code:\n\nclaude mcp add planwire -- {}\n",
        settings("mcpServers", None)?,
        settings("servers", Some("stdio"))?,
        words.join(" ")
    );
    output::write(text.as_bytes())
}

/// Returns the arguments of this command, without the one that prints. A program starts in another folder, so the path of
/// the database has to be absolute.
fn arguments(flags: Flags<'_>) -> Result<Vec<String>, Failure> {
    let database = flags.get::<String>(DATABASE);
    if database.is_some_and(|it| has_password(it)) {
        return Err(Failure::usage(format!(
            "--{PRINT_CONFIG} prints no password: leave it out of --{DATABASE}; the program that starts this one can set \
             PGPASSWORD"
        )));
    }
    let absolute = match database.and_then(|it| it.strip_prefix("sqlite:")) {
        Some(file) => Some(format!("sqlite:{}", absolute(file)?)),
        None => None,
    };
    let print = format!("--{PRINT_CONFIG}");
    let given = env::args_os().skip(1);
    let given = given.map(|it| it.to_string_lossy().into_owned());
    let arguments = given
        .filter(|it| *it != print)
        .map(|it| match (database, &absolute) {
            (Some(given), Some(absolute)) if it.ends_with(given.as_str()) => {
                it.replace(given.as_str(), absolute)
            }
            _ => it,
        });
    Ok(arguments.collect())
}

/// Returns whether the URL of a database contains a password.
fn has_password(url: &str) -> bool {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let (authority, query) = rest.split_once('?').unwrap_or((rest, ""));
    let user = authority.rsplit_once('@').map_or("", |(user, _)| user);
    user.contains(':') || query.contains("password=")
}

fn absolute(file: &str) -> Result<String, Failure> {
    std::path::absolute(Path::new(file))
        .map(|it| it.to_string_lossy().into_owned())
        .map_err(|error| Failure::usage(format!("invalid --{DATABASE}: {error}")))
}

/// Returns a word for a shell.
fn quoted(word: &str) -> String {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "-_./:=@,+".contains(it);
    match !word.is_empty() && word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}
