//! The server, from its settings to the end of its input.

use std::fmt;

use planwire::RawClient;
use planwire::operation::Api;
use planwire_sync::Reader;
use rmcp::ServiceExt as _;
use rmcp::service::{QuitReason, ServerInitializeError};
use rmcp::transport::async_rw::AsyncRwTransport;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::accounts::Accounts;
use crate::opening::Opening;
use crate::session::{Session, Settings};

/// An MCP server over the accounts of one or both APIs.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = planwire_sandbox::Sandbox::start().await?;
/// # let (input, output) = (tokio::io::empty(), tokio::io::sink());
/// use planwire::operation::Api;
/// use planwire::{RawClient, Wethod};
/// use planwire_mcp::Server;
///
/// let wethod: RawClient = Wethod::builder().access(sandbox.wethod()).build()?.into();
/// let server = Server::new([wethod])
///     .unavailable(Api::Piriod, "missing token: set PIRIOD_TOKEN")
///     .allow_writes(false);
/// // A program gives it `tokio::io::stdin()` and `tokio::io::stdout()`.
/// server.serve(input, output).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a server does nothing until it serves"]
pub struct Server {
    accounts: Accounts,
    settings: Settings,
}

impl Server {
    /// Creates a server that reads by these clients, one for each API.
    pub fn new(clients: impl IntoIterator<Item = RawClient>) -> Self {
        Self {
            accounts: Accounts::new(clients),
            settings: Settings::default(),
        }
    }

    /// Sets the reason why an API has no client. Its operations can be searched; calls of them return the reason.
    pub fn unavailable(mut self, api: Api, reason: impl Into<String>) -> Self {
        self.accounts.set_missing(api, reason.into());
        self
    }

    /// Adds the tool `write`. Default: `false`, and no tool changes anything.
    pub fn allow_writes(mut self, allowed: bool) -> Self {
        self.settings.writes = allowed;
        self
    }

    /// Adds the tools `sql` and `report`, which query a synced database. It is opened by their calls.
    pub fn database(mut self, reader: Reader) -> Self {
        self.settings.database = Some(reader);
        self
    }

    /// Serves one client, one JSON message a line, until the input ends. Invalid lines are ignored.
    ///
    /// # Errors
    ///
    /// If the client and the server have no revision of the protocol in common, or the output cannot be written.
    pub async fn serve(
        self,
        input: impl AsyncRead + Send + Unpin + 'static,
        output: impl AsyncWrite + Send + Unpin + 'static,
    ) -> Result<(), Error> {
        let session = Session::new(self.accounts, self.settings);
        let transport = Opening::new(AsyncRwTransport::new_server(input, output));
        let running = match session.serve(transport).await {
            Ok(running) => running,
            Err(ServerInitializeError::ConnectionClosed(_)) => return Ok(()),
            Err(error) => return Err(Error(error.to_string())),
        };
        match running.waiting().await {
            Ok(QuitReason::JoinError(error)) | Err(error) => Err(Error(error.to_string())),
            Ok(_) => Ok(()),
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Server")
            .field("writes", &self.settings.writes)
            .field("database", &self.settings.database)
            .finish_non_exhaustive()
    }
}

/// The reason why a server stopped before its input ended.
#[derive(Debug)]
pub struct Error(String);

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cannot serve the MCP client: {}", self.0)
    }
}

impl std::error::Error for Error {}
