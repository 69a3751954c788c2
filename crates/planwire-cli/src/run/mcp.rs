//! `planwire mcp`: a server for AI assistants.

#[cfg(feature = "mcp")]
mod config;

use crate::failure::{End, Failure};
use crate::flags::Flags;

/// Serves until the input ends.
#[cfg(feature = "mcp")]
pub(crate) async fn run(flags: Flags<'_>) -> Result<End, Failure> {
    use crate::command::mcp::PRINT_CONFIG;
    use crate::terminal::until_interrupted;

    if flags.is_set(PRINT_CONFIG) {
        return config::print(flags);
    }
    let served = until_interrupted(Box::pin(serve(flags))).await;
    served.unwrap_or_else(|interruption| Ok(End::Interrupted(interruption)))
}

#[cfg(feature = "mcp")]
async fn serve(flags: Flags<'_>) -> Result<End, Failure> {
    use std::io::IsTerminal as _;

    use planwire_mcp::Server;
    use planwire_sandbox::Sandbox;
    use planwire_sync::Reader;

    use crate::catalogue::CATALOGUES;
    use crate::command::mcp::{ALLOW_WRITES, DATABASE};
    use crate::connection::Accounts;
    use crate::terminal::Messages;

    let messages = Messages::new();
    let sandbox = match flags.is_set("sandbox") {
        true => Some(Sandbox::start().await?),
        false => None,
    };
    let accounts = Accounts::find(&CATALOGUES, flags, sandbox.as_ref(), &messages)?;
    let mut server = Server::new(accounts.found.into_iter().map(|it| it.client))
        .allow_writes(flags.is_set(ALLOW_WRITES));
    for (catalogue, failure) in accounts.without_token {
        let reason = failure.reason();
        messages.note(&format!("{} cannot be called: {reason}", catalogue.name));
        if let Some(api) = catalogue.operations.first().map(|it| it.api) {
            server = server.unavailable(api, reason);
        }
    }
    if let Some(url) = flags.get::<String>(DATABASE) {
        let reader = Reader::new(url)?;
        // The server serves nevertheless: a later sync creates the file, and a database may be back soon.
        if let Err(error) = reader.check().await {
            let hint = error.hint().unwrap_or_default();
            messages.note(format!("{error}. {hint}").trim_end());
        }
        server = server.database(reader);
    }
    if std::io::stdin().is_terminal() {
        messages.note(
            "this serves the program of an AI assistant on stdin and stdout; `planwire mcp --print-config` prints its \
             settings",
        );
    }
    let served = server.serve(tokio::io::stdin(), tokio::io::stdout()).await;
    served
        .map(|()| End::Done)
        .map_err(|error| Failure::refused(error.to_string()))
}

#[cfg(not(feature = "mcp"))]
pub(crate) async fn run(_: Flags<'_>) -> Result<End, Failure> {
    Err(Failure::usage(
        "this planwire was built without MCP; install it with --features mcp",
    ))
}
