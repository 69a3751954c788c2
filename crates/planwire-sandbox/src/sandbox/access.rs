//! Settings of clients.

use std::fmt;

/// The settings of a client.
#[derive(Clone)]
pub(super) struct Access {
    pub(super) base_url: String,
    pub(super) token: String,
    /// The company or the workspace.
    pub(super) tenant: String,
}

/// The settings of a client of the sandbox's Wethod.
///
/// It is also an iterator of environment variables, which planwire's client and command line read:
///
/// ```
/// # fn run(sandbox: &planwire_sandbox::Sandbox) {
/// // let wethod = planwire::Wethod::builder().access(sandbox.wethod()).build()?;
/// let mut command = std::process::Command::new("planwire");
/// command.args(["wethod", "budgets", "list"]).envs(sandbox.wethod());
/// # }
/// ```
#[derive(Clone)]
pub struct WethodAccess(pub(super) Access);

impl WethodAccess {
    /// Returns the base URL, without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// Returns the only valid token, sent as `Authorization: Bearer …`.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.0.token
    }

    /// Returns the only accessible company, sent as `Wethod-Company`.
    #[must_use]
    pub fn company(&self) -> &str {
        &self.0.tenant
    }
}

impl IntoIterator for WethodAccess {
    type Item = (&'static str, String);
    type IntoIter = std::array::IntoIter<Self::Item, 3>;

    /// Returns the variables `WETHOD_BASE_URL`, `WETHOD_TOKEN` and `WETHOD_COMPANY`.
    fn into_iter(self) -> Self::IntoIter {
        [
            ("WETHOD_BASE_URL", self.0.base_url),
            ("WETHOD_TOKEN", self.0.token),
            ("WETHOD_COMPANY", self.0.tenant),
        ]
        .into_iter()
    }
}

/// The settings of a client of the sandbox's Piriod.
///
/// Like [`WethodAccess`], it is also an iterator of environment variables.
#[derive(Clone)]
pub struct PiriodAccess(pub(super) Access);

impl PiriodAccess {
    /// Returns the base URL, without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// Returns the only valid token, sent as `Authorization: Token …`.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.0.token
    }

    /// Returns the only accessible workspace, sent as `x-simple-workspace`.
    #[must_use]
    pub fn workspace(&self) -> &str {
        &self.0.tenant
    }
}

impl IntoIterator for PiriodAccess {
    type Item = (&'static str, String);
    type IntoIter = std::array::IntoIter<Self::Item, 3>;

    /// Returns the variables `PIRIOD_BASE_URL`, `PIRIOD_TOKEN` and `PIRIOD_WORKSPACE`.
    fn into_iter(self) -> Self::IntoIter {
        [
            ("PIRIOD_BASE_URL", self.0.base_url),
            ("PIRIOD_TOKEN", self.0.token),
            ("PIRIOD_WORKSPACE", self.0.tenant),
        ]
        .into_iter()
    }
}

impl fmt::Debug for WethodAccess {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("WethodAccess")
            .field("base_url", &self.0.base_url)
            .field("company", &self.0.tenant)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for PiriodAccess {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PiriodAccess")
            .field("base_url", &self.0.base_url)
            .field("workspace", &self.0.tenant)
            .finish_non_exhaustive()
    }
}
