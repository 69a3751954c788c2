//! The accounts that a sync reads from.

use planwire::RawClient;
use planwire_sandbox::Sandbox;

use super::catalogues;
use crate::command::sync::API;
use crate::connection::Connection;
use crate::failure::Failure;
use crate::flags::Flags;
use crate::terminal::Messages;

/// A company of Wethod or a workspace of Piriod.
pub(super) struct Account {
    pub(super) name: String,
    pub(super) client: RawClient,
}

/// Returns the account of each API: of the selected one, or of those that have a token.
pub(super) fn accounts(
    flags: Flags<'_>,
    sandbox: Option<&Sandbox>,
    messages: &Messages,
) -> Result<Vec<Account>, Failure> {
    let is_named = flags.get::<String>(API).is_some();
    let mut without_token = None;
    let mut accounts = Vec::new();
    for catalogue in catalogues(flags) {
        let connection = Connection::new(flags, catalogue, sandbox, messages)?;
        let has_token = connection.has_token();
        let name = connection.account();
        match connection.client(None) {
            Ok(client) => accounts.push(Account { name, client }),
            Err(failure) if !has_token && !is_named => {
                without_token.get_or_insert(failure);
            }
            Err(failure) => return Err(failure),
        }
    }
    match without_token {
        Some(failure) if accounts.is_empty() => Err(failure),
        _ => Ok(accounts),
    }
}
