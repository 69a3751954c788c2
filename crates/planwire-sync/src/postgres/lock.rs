//! The lock that keeps a second sync out. It belongs to the session, so that it ends with the connection, however that
//! ends.

use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};
use tokio_postgres::Client;

use super::{PgResult, Postgres};
use crate::error::{Error, Result};

/// The key of the lock: `planwire`, in ASCII. Advisory locks belong to a database.
const KEY: i64 = i64::from_be_bytes(*b"planwire");

/// The server notices a moment later that a sync before this one has ended.
const ATTEMPTS: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

impl Postgres {
    /// Takes the lock of the database, unless this session has it.
    pub(super) async fn lock(&mut self) -> Result<()> {
        if self.session.is_locked {
            return Ok(());
        }
        for attempt in 0..ATTEMPTS {
            if attempt > 0 {
                tokio::time::sleep(PAUSE).await;
            }
            let sql = "SELECT pg_try_advisory_lock($1)";
            let row = self.read(self.client.query_one(sql, &[&KEY]).await)?;
            if self.read(row.try_get(0))? {
                self.session.is_locked = true;
                return Ok(());
            }
        }
        let holder = self.read(Holder::find(&self.client).await)?;
        let server = &self.server;
        Err(match holder {
            Some(holder) => Error::locked(format!(
                "cannot sync into {server}: {holder} is syncing into it"
            ))
            .with_hint(format!(
                "Wait until it has ended; if it was killed, run: SELECT pg_terminate_backend({}).",
                holder.pid
            )),
            // It ended just now.
            None => Error::locked(format!(
                "cannot sync into {server}: another session is syncing into it"
            ))
            .with_hint("Run again."),
        })
    }
}

/// The session that has the lock.
struct Holder {
    pid: i32,
    application: Option<String>,
    /// The start of its connection, which only its own user and a superuser may see.
    since: Option<DateTime<Utc>>,
}

impl Holder {
    async fn find(client: &Client) -> PgResult<Option<Self>> {
        let sql = "
            SELECT it.pid, activity.application_name, activity.backend_start
            FROM pg_locks it LEFT JOIN pg_stat_activity activity USING (pid)
            WHERE it.locktype = 'advisory' AND it.granted AND it.objsubid = 1
                AND it.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                AND it.classid::bigint = $1::bigint >> 32 AND it.objid::bigint = $1::bigint & 4294967295";
        let Some(row) = client.query_opt(sql, &[&KEY]).await? else {
            return Ok(None);
        };
        Ok(Some(Self {
            pid: row.try_get(0)?,
            application: row.try_get(1)?,
            since: row.try_get(2)?,
        }))
    }
}

impl std::fmt::Display for Holder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.application.as_deref().filter(|it| !it.is_empty()) {
            Some(application) => write!(formatter, "`{application}` (session {}", self.pid)?,
            None => write!(formatter, "another session ({}", self.pid)?,
        }
        if let Some(since) = self.since {
            let since = since.to_rfc3339_opts(SecondsFormat::Secs, true);
            write!(formatter, ", connected since {since}")?;
        }
        formatter.write_str(")")
    }
}
