//! The accounts that the tools call.

use planwire::RawClient;
use planwire::operation::{Api, Operation};

use crate::reply::Refusal;

/// The client of each API, or the reason why it has none.
#[derive(Default)]
pub(crate) struct Accounts {
    clients: Vec<RawClient>,
    missing: Vec<(Api, String)>,
}

impl Accounts {
    pub(crate) fn new(clients: impl IntoIterator<Item = RawClient>) -> Self {
        Self {
            clients: clients.into_iter().collect(),
            missing: Vec::new(),
        }
    }

    pub(crate) fn set_missing(&mut self, api: Api, reason: String) {
        self.missing.push((api, reason));
    }

    /// Returns whether an API can be called.
    pub(crate) fn has(&self, api: Api) -> bool {
        self.clients.iter().any(|it| it.api() == api)
    }

    /// Returns the client of an operation.
    ///
    /// # Errors
    ///
    /// If its API has none; the reason says how to set it up.
    pub(crate) fn client(&self, operation: &Operation) -> Result<&RawClient, Refusal> {
        let api = operation.api;
        if let Some(client) = self.clients.iter().find(|it| it.api() == api) {
            return Ok(client);
        }
        let reason = self.missing.iter().find(|it| it.0 == api);
        let reason = reason.map_or("it has no account here", |(_, reason)| reason);
        Err(
            Refusal::new(format!("cannot call {}: {reason}", api.name())).advice(
                "A person has to set up the account; its operations can be searched and described.",
            ),
        )
    }

    /// Replaces the token of each account in a text.
    ///
    /// # Errors
    ///
    /// If a token's provider fails.
    pub(crate) async fn hide_tokens(&self, text: &mut String) -> planwire::Result<()> {
        for client in &self.clients {
            client.hide_token(text).await?;
        }
        Ok(())
    }
}
