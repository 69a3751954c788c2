//! The clients of both APIs, by the configuration and the environment, or in a sandbox.

use std::env;

use planwire::operation::Api;
use planwire::{ClientBuilder, Piriod, RawClient, Vendor, Wethod, piriod, wethod};
use planwire_sandbox::Sandbox;

use crate::configuration::{Access, Configuration};
use crate::failure::Failure;
use crate::log;

/// The user agent, appended to that of the library.
const USER_AGENT: &str = concat!("tap-planwire/", env!("CARGO_PKG_VERSION"));

/// The names of an API's settings.
struct Names {
    api: Api,
    token: &'static str,
    base_url: &'static str,
    vendor: &'static str,
    /// The company or workspace in the configuration, and its variable.
    tenant: (&'static str, &'static str),
}

const WETHOD: Names = Names {
    api: Api::Wethod,
    token: "WETHOD_TOKEN",
    base_url: "WETHOD_BASE_URL",
    vendor: wethod::operations::BASE_URL,
    tenant: ("company", "WETHOD_COMPANY"),
};

const PIRIOD: Names = Names {
    api: Api::Piriod,
    token: "PIRIOD_TOKEN",
    base_url: "PIRIOD_BASE_URL",
    vendor: piriod::operations::BASE_URL,
    tenant: ("workspace", "PIRIOD_WORKSPACE"),
};

/// A company of Wethod or a workspace of Piriod.
pub(crate) struct Account {
    /// Its name in the state; test mode is another account.
    pub(crate) name: String,
    pub(crate) client: RawClient,
}

/// The accounts that are configured, and the sandbox that they belong to.
pub(crate) struct Accounts {
    accounts: Vec<Account>,
    /// It runs until it is dropped.
    _sandbox: Option<Sandbox>,
}

impl Accounts {
    /// Makes the client of each API that has a token.
    ///
    /// # Errors
    ///
    /// If no API has one, or a setting is missing or invalid.
    pub(crate) async fn open(configuration: &Configuration) -> Result<Self, Failure> {
        if configuration.sandbox {
            return Self::of_sandbox().await;
        }
        let mut accounts = Vec::new();
        if is_configured(&configuration.wethod, &WETHOD) {
            accounts.push(of_wethod(&configuration.wethod)?);
        }
        if is_configured(&configuration.piriod, &PIRIOD) {
            accounts.push(of_piriod(&configuration.piriod)?);
        }
        if accounts.is_empty() {
            return Err(Failure::usage(
                "missing token: set `wethod.token` or `piriod.token` in the configuration, or WETHOD_TOKEN or \
                 PIRIOD_TOKEN in the environment; or try {\"sandbox\": true}, which needs none",
            ));
        }
        Ok(Self {
            accounts,
            _sandbox: None,
        })
    }

    async fn of_sandbox() -> Result<Self, Failure> {
        let sandbox = Sandbox::start()
            .await
            .map_err(|error| Failure::system(format!("cannot start the sandbox: {error}")))?;
        let (wethod, piriod) = (sandbox.wethod(), sandbox.piriod());
        // The environment is ignored: the sandbox must not see a real token.
        let accounts = vec![
            Account {
                name: wethod.company().to_owned(),
                client: settled(Wethod::builder().access(wethod)).build()?.into(),
            },
            Account {
                name: piriod.workspace().to_owned(),
                client: settled(Piriod::builder().access(piriod)).build()?.into(),
            },
        ];
        Ok(Self {
            accounts,
            _sandbox: Some(sandbox),
        })
    }

    /// Returns the account of an API.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub(crate) fn of(&self, api: Api) -> Result<&Account, Failure> {
        let found = self.accounts.iter().find(|it| it.client.api() == api);
        found.ok_or_else(|| {
            let name = api.name();
            Failure::usage(format!(
                "missing token: set `{name}.token` in the configuration or {}_TOKEN in the environment, or select no \
                 stream of {name}",
                name.to_ascii_uppercase()
            ))
        })
    }
}

/// Returns the APIs that are configured; all of them if none is.
pub(crate) fn configured(configuration: &Configuration) -> Vec<Api> {
    let all = [
        (&configuration.wethod, &WETHOD),
        (&configuration.piriod, &PIRIOD),
    ];
    let is_open = configuration.sandbox || !all.iter().any(|(it, names)| is_configured(it, names));
    all.iter()
        .filter(|(access, names)| is_open || is_configured(access, names))
        .map(|(_, names)| names.api)
        .collect()
}

fn is_configured(access: &Access, names: &Names) -> bool {
    access.is_given() || variable(names.token).is_some()
}

fn of_wethod(access: &Access) -> Result<Account, Failure> {
    check(access, &WETHOD)?;
    let mut builder = Wethod::builder().environment();
    if let Some(company) = &access.tenant {
        builder = builder
            .company(company)
            .setting_name("company", "`wethod.company`");
    }
    Ok(Account {
        name: tenant(access, &WETHOD)?,
        client: settled(with_access(builder, access, &WETHOD))
            .build()?
            .into(),
    })
}

fn of_piriod(access: &Access) -> Result<Account, Failure> {
    check(access, &PIRIOD)?;
    let mut builder = Piriod::builder().environment();
    if let Some(workspace) = &access.tenant {
        builder = builder
            .workspace(workspace)
            .setting_name("workspace", "`piriod.workspace`");
    }
    if let Some(test_mode) = access.test_mode {
        builder = builder.test_mode(test_mode);
    }
    let mut name = tenant(access, &PIRIOD)?;
    let variable = variable("PIRIOD_TEST_MODE");
    let is_on = |it: &str| matches!(it, "true" | "1" | "yes" | "on");
    if access
        .test_mode
        .unwrap_or(variable.as_deref().is_some_and(is_on))
    {
        name.push_str("/test-mode");
    }
    Ok(Account {
        name,
        client: settled(with_access(builder, access, &PIRIOD))
            .build()?
            .into(),
    })
}

/// Applies the settings that both APIs share.
fn with_access<V: Vendor>(
    mut builder: ClientBuilder<V>,
    access: &Access,
    names: &Names,
) -> ClientBuilder<V> {
    let name = |setting: &str| format!("`{}.{setting}`", names.api.name());
    if let Some(token) = &access.token {
        builder = builder.token(token).setting_name("token", name("token"));
    }
    if let Some(base_url) = &access.base_url {
        builder = builder
            .base_url(base_url)
            .setting_name("base_url", name("base_url"));
    }
    builder
}

fn settled<V: Vendor>(builder: ClientBuilder<V>) -> ClientBuilder<V> {
    builder
        .user_agent(USER_AGENT)
        .on_wait(|wait| log::note(&wait.to_string()))
}

/// Refuses an API without a token, and a token with a base URL that it was not set with.
fn check(access: &Access, names: &Names) -> Result<(), Failure> {
    let Names {
        token, base_url, ..
    } = names;
    let name = names.api.name();
    let is_vendors = |url: &str| url.trim_end_matches('/') == names.vendor;
    match (&access.token, &access.base_url) {
        (None, _) if variable(token).is_none() => Err(Failure::usage(format!(
            "missing token: set `{name}.token` in the configuration, or {token} in the environment"
        ))),
        (None, Some(url)) if !is_vendors(url) => Err(Failure::usage(format!(
            "cannot send {token} to `{name}.base_url`: a token is sent only to the base URL of its own source; set \
             `{name}.token` as well, or set {base_url} instead"
        ))),
        (Some(_), None) if variable(base_url).is_some_and(|it| !is_vendors(&it)) => {
            Err(Failure::usage(format!(
                "cannot send `{name}.token` to the URL in {base_url}: a token is sent only to the base URL of its own \
                 source; set `{name}.base_url` as well, or unset {base_url}"
            )))
        }
        _ => Ok(()),
    }
}

/// Returns the company or workspace.
fn tenant(access: &Access, names: &Names) -> Result<String, Failure> {
    let (setting, name) = names.tenant;
    let found = access.tenant.clone().or_else(|| variable(name));
    found.ok_or_else(|| {
        let api = names.api.name();
        Failure::usage(format!(
            "missing {setting}: set `{api}.{setting}` in the configuration, or {name} in the environment"
        ))
    })
}

/// Reads a variable. An empty one is unset; one that is not Unicode is the library's to report.
fn variable(name: &str) -> Option<String> {
    let value = env::var_os(name).filter(|it| !it.is_empty())?;
    Some(value.to_string_lossy().trim().to_owned())
}
