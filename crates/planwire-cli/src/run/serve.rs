//! The sandbox for other programs.

use std::future::pending;
use std::io::{self, Write as _};
use std::time::Duration;

use planwire_sandbox::Sandbox;

use crate::failure::{End, Failure, unwritten};
use crate::flags::Flags;
use crate::terminal::until_interrupted;

/// Serves until the interruption. Signals are handled before the sandbox can be used.
pub(crate) async fn run(flags: Flags<'_>) -> Result<End, Failure> {
    let served = until_interrupted(serve(flags)).await;
    served.unwrap_or_else(|interruption| Ok(End::Interrupted(interruption)))
}

async fn serve(flags: Flags<'_>) -> Result<End, Failure> {
    let mut builder = Sandbox::builder();
    if let Some(&port) = flags.get("port") {
        builder = builder.port(port);
    }
    if let Some(&records) = flags.get("records") {
        builder = builder.records(records);
    }
    if let Some(&milliseconds) = flags.get("latency-ms") {
        builder = builder.latency(Duration::from_millis(milliseconds));
    }
    let sandbox = builder.start().await?;
    let mut stdout = io::stdout().lock();
    let told = stdout
        .write_all(how_to_reach(&sandbox).as_bytes())
        .and_then(|()| stdout.flush());
    drop(stdout);
    if let Err(error) = told {
        // A closed pipe is no reason to stop: the reader may have all it needs.
        unwritten(&error)?;
    }
    let _ = writeln!(
        io::stderr().lock(),
        "The sandbox listens on {}. Press Ctrl-C to stop it.",
        sandbox.address()
    );
    pending().await
}

/// Returns lines for a shell. The values need no quotes: they are the sandbox's own.
fn how_to_reach(sandbox: &Sandbox) -> String {
    let (wethod, piriod) = (sandbox.wethod(), sandbox.piriod());
    let lines = [
        ("WETHOD_BASE_URL", wethod.base_url()),
        ("WETHOD_TOKEN", wethod.token()),
        ("WETHOD_COMPANY", wethod.company()),
        ("PIRIOD_BASE_URL", piriod.base_url()),
        ("PIRIOD_TOKEN", piriod.token()),
        ("PIRIOD_WORKSPACE", piriod.workspace()),
    ];
    lines
        .map(|(name, value)| format!("export {name}={value}\n"))
        .concat()
}
