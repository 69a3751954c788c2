//! The server and the database, as the URL names them, and the connection to it.

use std::fmt;
use std::str::FromStr as _;
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::{Client, Config};

use super::tls::Tls;
use crate::error::{Error, Result};

/// Settings of a session. No setting of the server or the role may end a long statement or change how a value is read;
/// a table that another session has locked is waited for half a minute.
const SESSION: &str = "
SET client_min_messages = error;
SET search_path = pg_catalog, pg_temp;
SET timezone = 'UTC';
SET standard_conforming_strings = on;
SET datestyle = 'ISO, YMD';
SET statement_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET lock_timeout = '30s';
SET jit = off;
";

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// A server that vanished is noticed after a minute and not after hours.
const SILENCE: Duration = Duration::from_secs(60);

/// A database of a server.
#[derive(Clone)]
pub(crate) struct Server {
    config: Config,
}

impl Server {
    /// Parses a URL. No message contains a part of it, since any part may turn out to be a password. `purpose` is part of
    /// the name that the server's list of sessions shows.
    pub(crate) fn parse(url: &str, purpose: &str) -> Result<Self> {
        let invalid = |why: &str| {
            Error::destination(format!("invalid URL of a PostgreSQL database: {why}"))
                .with_hint("Write it as postgres://USER@HOST:PORT/DATABASE?sslmode=require.")
        };
        let rest = url
            .strip_prefix("postgres://")
            .or_else(|| url.strip_prefix("postgresql://"))
            .ok_or_else(|| invalid("it does not begin with postgres://"))?;
        if rest.matches('@').count() > 1 {
            return Err(invalid("an `@` in the password or a setting must be %40"));
        }
        // The certificate is always checked when TLS is required.
        let url = url.replace("sslmode=verify-full", "sslmode=require");
        let mut config = Config::from_str(&url).map_err(|error| {
            let why = std::error::Error::source(&error).map(ToString::to_string);
            match why.filter(|it| it.starts_with("invalid value")) {
                Some(why) => invalid(&why),
                None => invalid("it cannot be parsed, or contains an unsupported setting"),
            }
        })?;
        config.connect_timeout(
            config
                .get_connect_timeout()
                .copied()
                .unwrap_or(CONNECT_TIMEOUT),
        );
        config.tcp_user_timeout(config.get_tcp_user_timeout().copied().unwrap_or(SILENCE));
        if !rest.contains("keepalives_idle=") {
            config.keepalives_idle(SILENCE);
        }
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            config.host("localhost");
        }
        if config.get_application_name().is_none() {
            let process = std::process::id();
            config.application_name(format!("planwire {purpose}, process {process}"));
        }
        Ok(Self { config })
    }

    /// Sets the password of `PGPASSWORD`, unless the URL has one.
    pub(crate) fn or_password_of_environment(&mut self) {
        let password = std::env::var("PGPASSWORD").ok();
        if let (None, Some(password)) = (self.config.get_password(), password) {
            self.config.password(password);
        }
    }

    /// Connects, and sets up the session of a sync.
    pub(super) async fn connect(&self) -> Result<Client> {
        let (client, _) = self.session(SESSION).await?;
        Ok(client)
    }

    /// Connects, and runs the statements that set up the session. The task reads from the connection until the client is
    /// dropped and the server has responded; aborting it closes the connection at once.
    pub(crate) async fn session(&self, settings: &str) -> Result<(Client, JoinHandle<()>)> {
        let verifies = self.config.get_ssl_mode() == SslMode::Require;
        let tls = Tls::new(verifies).map_err(|error| {
            Error::destination(format!("cannot set up TLS for {self}")).with_source(error)
        })?;
        let failed = |error| self.failed("connect to", error);
        let (client, connection) = self.config.connect(tls).await.map_err(failed)?;
        let task = tokio::spawn(async move {
            // Each statement reports that the connection is lost.
            let _ = connection.await;
        });
        client.batch_execute(settings).await.map_err(failed)?;
        Ok((client, task))
    }

    /// Returns the name of the database, which is that of the user by default.
    pub(super) fn database(&self) -> &str {
        let config = &self.config;
        config
            .get_dbname()
            .or_else(|| config.get_user())
            .unwrap_or("of the user's name")
    }
}

impl fmt::Display for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the database `{}`", self.database())?;
        let port = self.config.get_ports().first().copied().unwrap_or(5432);
        match (self.config.get_hosts().first(), self.config.get_hostaddrs()) {
            (Some(Host::Tcp(host)), _) => write!(formatter, " at {host}:{port}"),
            #[cfg(unix)]
            (Some(Host::Unix(path)), _) => write!(formatter, " at {}:{port}", path.display()),
            (_, [address, ..]) => write!(formatter, " at {address}:{port}"),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_names_the_database_and_never_the_password() {
        let name = |url| Server::parse(url, "sync").unwrap().to_string();
        let database = "the database `plan` at db.example:5433";
        assert_eq!(
            name("postgres://ada:s3cret@db.example:5433/plan?sslmode=verify-full"),
            database
        );
        assert_eq!(
            name("postgresql://ada:s3cret@db.example:5433/plan"),
            database
        );
        assert_eq!(
            name("postgres://ada@/"),
            "the database `ada` at localhost:5432"
        );
        for url in [
            "mysql://ada:s3cret@db.example/plan",
            "postgres://ada:s3cr@et@db.example/plan",
            "postgres://ada:s3cret/plan",
            "postgres://ada@db.example/plan?s3cret=1",
            "postgres://ada@db.example/plan?password=a&s3cret",
            "postgres://ada:s3cret@db.example/plan?sslmode=verify-ca",
        ] {
            let error = Server::parse(url, "sync").map(drop).unwrap_err();
            let texts = format!("{error} {error:?} {:?}", error.hint());
            assert!(!texts.contains("s3cr") && !texts.contains("et@"), "{texts}");
            assert!(error.is_destination());
        }
    }
}
