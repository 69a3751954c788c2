//! The state of a session with a client.

use planwire_sync::Reader;

use crate::accounts::Accounts;
use crate::code::Codes;

/// The settings of a server.
#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) writes: bool,
    /// The database of `sql` and `report`.
    pub(crate) database: Option<Reader>,
}

/// The state of a session, which all calls share.
pub(crate) struct Session {
    pub(crate) accounts: Accounts,
    pub(crate) settings: Settings,
    pub(crate) codes: Codes,
}

impl Session {
    pub(crate) fn new(accounts: Accounts, settings: Settings) -> Self {
        Self {
            accounts,
            settings,
            codes: Codes::default(),
        }
    }
}
