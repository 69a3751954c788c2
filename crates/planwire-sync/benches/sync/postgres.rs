//! The cost of a sync into PostgreSQL: only that of the client; the server is a process of its own for every reader.

#[path = "../../tests/support/postgres.rs"]
#[allow(dead_code, reason = "the benchmark uses a part of it")]
mod support;

use std::path::Path;

use support::Database;

use crate::goals::Goals;
use crate::peers::Peers;
use crate::reader;
use crate::server::Server;

pub(crate) fn measure(records: u64, server: &Server, peers: &Peers, goals: &mut Goals) {
    let runtime = reader::runtime();
    // A database of its own for each load; all of them go when the benchmark ends.
    let database = || runtime.block_on(Database::create());
    let Some(peer) = database() else { return };
    let what = format!("{records} budgets into PostgreSQL");
    let (first, again) = crate::rounds(&what, server, || url(&database().unwrap()));
    goals.at_most(
        "PostgreSQL, the same again: CPU / first load",
        again.cpu / first.cpu,
        1.2,
    );
    let loads = [("first load", first), ("the same again", again)];
    for (load, ours) in loads {
        let Some(dlt) = peers.dlt(&server.wethod, &url(&peer)) else {
            continue;
        };
        println!("{what}, dlt, {load}: {dlt}");
        goals.at_least(
            &format!("PostgreSQL, {load}: dlt's CPU / ours"),
            dlt.cpu / ours.cpu,
            8.0,
        );
    }
    let stream = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-stream.jsonl");
    if peers.tap(&server.wethod, &stream).is_none() {
        return;
    }
    let peer = database().unwrap();
    for (load, ours) in loads {
        let Some(target) = peers.target_postgres(&stream, &url(&peer)) else {
            continue;
        };
        println!("{what}, target-postgres without its tap, {load}: {target}");
        let ratio = target.wall / ours.wall;
        goals.at_least(
            &format!("PostgreSQL, {load}: target-postgres's wall / ours"),
            ratio,
            8.0,
        );
    }
}

/// Returns the URL that every reader connects to in the same way: over TCP, without TLS.
fn url(database: &Database) -> String {
    match database.private() {
        Some(private) => format!(
            "postgresql://postgres:{}@127.0.0.1:{}/{}?sslmode=disable",
            support::PASSWORD,
            private.port,
            database.name
        ),
        None => database.url.clone(),
    }
}
