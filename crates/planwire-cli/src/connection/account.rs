//! The accounts that a command of both APIs uses.

use planwire::RawClient;
use planwire_sandbox::Sandbox;

use super::Connection;
use crate::catalogue::Catalogue;
use crate::failure::Failure;
use crate::flags::Flags;
use crate::terminal::Messages;

/// A company of Wethod or a workspace of Piriod.
pub(crate) struct Account {
    pub(crate) name: String,
    pub(crate) client: RawClient,
}

/// The account of each API.
#[derive(Default)]
pub(crate) struct Accounts {
    pub(crate) found: Vec<Account>,
    /// The APIs without a token, with the failure that says how to set one.
    pub(crate) without_token: Vec<(&'static Catalogue, Failure)>,
}

impl Accounts {
    /// Finds the account of each of the APIs.
    ///
    /// # Errors
    ///
    /// If an API has a token, but another setting is missing or invalid.
    pub(crate) fn find(
        catalogues: &[&'static Catalogue],
        flags: Flags<'_>,
        sandbox: Option<&Sandbox>,
        messages: &Messages,
    ) -> Result<Self, Failure> {
        let mut accounts = Self::default();
        for catalogue in catalogues {
            let connection = Connection::new(flags, catalogue, sandbox, messages)?;
            let has_token = connection.has_token();
            let name = connection.account();
            match connection.client(None) {
                Ok(client) => accounts.found.push(Account { name, client }),
                Err(failure) if !has_token => accounts.without_token.push((catalogue, failure)),
                Err(failure) => return Err(failure),
            }
        }
        Ok(accounts)
    }
}
