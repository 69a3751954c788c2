//! The cost of a sync, and of its peers beside it, from the same server: `cargo bench -p planwire-sync --features postgres`.
//!
//! Each reader and the server are processes of their own, so that nothing is counted twice. The peers are left out if
//! `PLANWIRE_BENCH_PYTHON` and `PLANWIRE_BENCH_TARGET_POSTGRES` do not name their programs; see BENCHMARKS.md.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark prints its results and stops at the first surprise"
)]

mod cost;
mod goals;
mod peers;
#[cfg(feature = "postgres")]
mod postgres;
mod reader;
mod server;

use std::env;
use std::fs;
use std::path::Path;

use cost::Cost;
use goals::Goals;
use peers::Peers;
use server::Server;

/// A first load and the same again are measured so often; their medians count. A peer is measured once.
const ROUNDS: usize = 3;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        // The processes that a measurement starts.
        ["serve", records, latency] => {
            server::serve(records.parse().unwrap(), latency.parse().unwrap())
        }
        ["sync", api, lists, url, token, account, into] => {
            println!("{}", reader::sync(api, lists, [url, token, account], into));
        }
        _ if words.contains(&"--bench") => compare(),
        // `cargo test` runs it on a few records.
        _ => {
            let server = Server::start(250, 0);
            let cost = reader::start(&server.wethod, "budgets", &file("test"));
            assert_eq!(cost.records, 250, "{cost:?}");
        }
    }
}

/// Measures everything, and prints the goals with what was measured.
fn compare() {
    let records = env::var("PLANWIRE_BENCH_RECORDS").map_or(100_000, |it| it.parse().unwrap());
    let peers = Peers::from_environment();
    let mut goals = Goals::default();
    let server = Server::start(records, 0);
    let small = into_sqlite(records, &server, &peers, &mut goals);
    #[cfg(feature = "postgres")]
    postgres::measure(records, &server, &peers, &mut goals);
    #[cfg(not(feature = "postgres"))]
    eprintln!("skipped: PostgreSQL; add --features postgres");
    drop(server);
    in_constant_memory(records * 10, small, &mut goals);
    over_a_slow_network(records / 5, &peers, &mut goals);
    finding_nothing(&mut goals);
    println!("\n{goals}");
}

fn into_sqlite(records: u64, server: &Server, peers: &Peers, goals: &mut Goals) -> Cost {
    let what = format!("{records} budgets into SQLite");
    let (first, again) = rounds(&what, server, || file("first"));
    goals.at_most(
        "SQLite, the same again: CPU / first load",
        again.cpu / first.cpu,
        1.2,
    );
    goals.at_most("SQLite, first load: peak MiB", first.mebibytes(), 48.0);
    let peer = file("peer");
    if let Some(dlt) = peers.dlt(&server.wethod, &peer) {
        println!("{what}, dlt, first: {dlt}");
        goals.at_least(
            "SQLite, first load: dlt's CPU / ours",
            dlt.cpu / first.cpu,
            10.0,
        );
        match peers.dlt(&server.wethod, &peer) {
            Some(dlt) => println!("{what}, dlt, again: {dlt}"),
            None => println!(
                "{what}, dlt, again: stopped after {} s",
                peers.patience.as_secs()
            ),
        }
    }
    first
}

/// Measures first loads and the same again, and returns the medians.
fn rounds(what: &str, server: &Server, database: impl Fn() -> String) -> (Cost, Cost) {
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let into = database();
        first.push(reader::start(&server.wethod, "budgets", &into));
        again.push(reader::start(&server.wethod, "budgets", &into));
    }
    let (first, again) = (Cost::median(first), Cost::median(again));
    println!("{what}, planwire, first: {first}");
    println!("{what}, planwire, again: {again}");
    (first, again)
}

fn in_constant_memory(records: u64, small: Cost, goals: &mut Goals) {
    let server = Server::start(records, 0);
    let into = file("more");
    let first = reader::start(&server.wethod, "budgets", &into);
    println!("{records} budgets into SQLite, planwire, first: {first}");
    let again = reader::start(&server.wethod, "budgets", &into);
    println!("{records} budgets into SQLite, planwire, again: {again}");
    goals.at_most(
        "SQLite, ten times as many: peak MiB",
        first.mebibytes(),
        48.0,
    );
    let ratio = first.mebibytes() / small.mebibytes();
    goals.at_most(
        "SQLite, ten times as many: peak / that of the first",
        ratio,
        1.5,
    );
}

fn over_a_slow_network(records: u64, peers: &Peers, goals: &mut Goals) {
    let what = format!("{records} budgets at 50 ms a page into SQLite");
    let server = Server::start(records, 50);
    let first = reader::start(&server.wethod, "budgets", &file("slow"));
    println!("{what}, planwire, first: {first}");
    if let Some(dlt) = peers.dlt(&server.wethod, &file("slow-peer")) {
        println!("{what}, dlt, first: {dlt}");
        goals.at_least(
            "50 ms a page: dlt's wall / ours",
            dlt.wall / first.wall,
            3.5,
        );
    }
}

/// Measures a run that finds nothing new in any list of both APIs: of 100 records each, so that a page holds all.
fn finding_nothing(goals: &mut Goals) {
    let mut server = Server::start(100, 10);
    let into = file("nothing");
    // Wethod: the 49 lists with a filter, the deletions of 20, and one for each holiday, and for each stream twice. Piriod:
    // its 36 lists.
    for (account, most) in [
        (server.wethod.clone(), 69 + 300),
        (server.piriod.clone(), 36),
    ] {
        let name = &account.api;
        let first = reader::start(&account, "all", &into);
        let before = server.requests();
        let nothing = reader::start(&account, "all", &into);
        let requests = server.requests() - before;
        println!("all lists of {name} at 10 ms a page, first: {first}");
        println!(
            "all lists of {name} at 10 ms a page, nothing new: {nothing}, {requests} requests"
        );
        goals.at_most(&format!("nothing new, {name}: seconds"), nothing.wall, 3.0);
        let name = format!("nothing new, {name}: requests");
        goals.at_most(&name, requests as f64, f64::from(most));
    }
}

/// Returns the URL of a SQLite file that does not exist yet.
fn file(name: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    format!("sqlite:///{}", folder.join("plan.db").display())
}
