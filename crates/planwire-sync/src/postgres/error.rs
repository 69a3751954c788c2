//! Errors of PostgreSQL, in words.

use std::error::Error as StdError;
use std::io;

use tokio_postgres::Error as PgError;
use tokio_postgres::error::{DbError, SqlState};

use super::server::Server;
use crate::error::Error;

/// A lost connection does no harm.
const RUN_AGAIN: &str = "Run again: nothing was lost, and the sync goes on where it stopped.";

impl Server {
    /// Makes an error of what was done to the database.
    pub(super) fn failed(&self, verb: &str, error: PgError) -> Error {
        let (why, hint) = match error.as_db_error() {
            // Its details may quote a row, so that it is not the source.
            Some(error) => self.refused(error),
            None => self.lost(&error),
        };
        let made = Error::destination(format!("cannot {verb} {self}: {why}"));
        let made = match hint.as_str() {
            "" => made,
            hint => made.with_hint(hint),
        };
        match error.into_source() {
            Some(source) if !source.is::<DbError>() => made.with_source(source),
            _ => made,
        }
    }

    /// Returns the reason and the hint for an error that the server reports.
    fn refused(&self, error: &DbError) -> (String, String) {
        let code = error.code();
        let message = error.message();
        let (why, hint) = match code.code() {
            "28P01" | "28000" => (
                "the server refuses the user or the password",
                "Check both, and the server's pg_hba.conf; a password can also be in PGPASSWORD.",
            ),
            "3D000" => {
                return (
                    "it does not exist".to_owned(),
                    format!("Create it: createdb {}.", self.database()),
                );
            }
            "42501" => {
                return (
                    format!("the user lacks a permission: {message}"),
                    format!(
                        "Grant the user CREATE and TEMPORARY on the database `{}`, and make it the owner of planwire's schemas and \
                         tables.",
                        self.database()
                    ),
                );
            }
            "25006" => (
                "it is read-only",
                "Connect to the primary server, as a user whose transactions are not read-only.",
            ),
            "53100" => (
                "the server's disk is full",
                "Make space and run again: nothing was lost, and the sync goes on where it stopped.",
            ),
            "53300" => (
                "the server has too many connections",
                "Close some of them, or run again later.",
            ),
            "55P03" => (
                "another session has locked a table for half a minute",
                "End the session that holds the lock, and run again.",
            ),
            "57P03" => ("the server is starting up or shutting down", RUN_AGAIN),
            "57P01" | "57P02" | "57014" => (
                "the server ended the connection or the statement",
                RUN_AGAIN,
            ),
            "2BP01" => {
                return (
                    format!("other objects depend on the table: {message}"),
                    "Drop the views that read the table first.".to_owned(),
                );
            }
            "42P01" | "42703" | "42804" | "42883" => {
                return (
                    format!("a table was altered while the sync ran: {message}"),
                    "Undo the change, and run again.".to_owned(),
                );
            }
            class if class.starts_with("23") || *code == SqlState::RAISE_EXCEPTION => {
                return (
                    format!(
                        "a constraint or trigger that is not planwire's refuses a row: {message}"
                    ),
                    "Drop it; planwire's tables have no constraint but the key.".to_owned(),
                );
            }
            class if class.starts_with("08") => ("the connection was lost", RUN_AGAIN),
            other => return (format!("{message} (SQLSTATE {other})"), String::new()),
        };
        (why.to_owned(), hint.to_owned())
    }

    /// Returns the reason and the hint for an error of the connection.
    fn lost(&self, error: &PgError) -> (String, String) {
        if error.is_closed() {
            return ("the connection was lost".to_owned(), RUN_AGAIN.to_owned());
        }
        let Some(source) = error.source() else {
            return (error.to_string(), String::new());
        };
        let text = source.to_string();
        if text == "password missing" {
            return (
                "the server asks for a password".to_owned(),
                "Set PGPASSWORD, or add the password to the URL.".to_owned(),
            );
        }
        let io = source.downcast_ref::<io::Error>();
        let tls = io
            .and_then(io::Error::get_ref)
            .and_then(|it| it.downcast_ref::<rustls::Error>());
        match (error.to_string().as_str(), tls) {
            (_, Some(rustls::Error::InvalidCertificate(_))) => (
                format!("the server's certificate is not trusted: {text}"),
                "Add its authority to those that the system trusts (SSL_CERT_FILE=FILE on Linux), or use \
                 sslmode=prefer, which encrypts only."
                    .to_owned(),
            ),
            (_, Some(_)) | ("error performing TLS handshake", None) => (
                format!("TLS failed: {text}"),
                "Use sslmode=disable if the server has no TLS and the network is trusted.".to_owned(),
            ),
            ("error connecting to server", _) => (
                text,
                "Check that the server runs, and that host and port are right.".to_owned(),
            ),
            ("error communicating with the server", _) => {
                (format!("the connection was lost: {text}"), RUN_AGAIN.to_owned())
            }
            (what, _) => (format!("{what}: {text}"), String::new()),
        }
    }
}
