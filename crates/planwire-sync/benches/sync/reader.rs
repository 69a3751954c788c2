//! planwire as a reader, in a process of its own.

use std::env;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use planwire::{Piriod, RawClient, Wethod};
use planwire_sync::{Destination, Report, Sqlite, Sync};

use crate::cost::Cost;
use crate::server::Access;

/// Runs a sync in a process of its own: of a list in full, or of all lists as they are usually read.
pub(crate) fn start(account: &Access, lists: &str, into: &str) -> Cost {
    let mut command = Command::new(env::current_exe().unwrap());
    Cost::of(
        command
            .args(["sync", &account.api, lists])
            .args(&account.words)
            .arg(into),
    )
}

/// Runs a sync, and returns what it cost as JSON.
pub(crate) fn sync(api: &str, lists: &str, access: [&str; 3], into: &str) -> String {
    let start = Instant::now();
    let report = runtime().block_on(run(client(api, access), lists, into));
    let wall = start.elapsed();
    let failed: Vec<_> = report.failed().collect();
    assert!(failed.is_empty(), "{failed:?}");
    let cost = Cost {
        wall: wall.as_secs_f64(),
        cpu: cpu().as_secs_f64(),
        peak: peak_memory(),
        records: report.lists.iter().map(|it| it.read).sum(),
    };
    serde_json::to_string(&cost).unwrap()
}

fn client(api: &str, [url, token, account]: [&str; 3]) -> RawClient {
    // A million records are more requests than Wethod allows an hour: with the client's own limit, it would wait for it.
    match api {
        "wethod" => {
            let builder = Wethod::builder()
                .base_url(url)
                .token(token)
                .company(account);
            builder.no_rate_limit().build().unwrap().into()
        }
        _ => {
            let builder = Piriod::builder()
                .base_url(url)
                .token(token)
                .workspace(account);
            builder.build().unwrap().into()
        }
    }
}

async fn run(client: RawClient, lists: &str, into: &str) -> Report {
    match into.strip_prefix("sqlite:///") {
        Some(path) => run_into(client, lists, Sqlite::open(path).unwrap()).await,
        #[cfg(feature = "postgres")]
        None => {
            let postgres = planwire_sync::Postgres::connect(into).await.unwrap();
            run_into(client, lists, postgres).await
        }
        #[cfg(not(feature = "postgres"))]
        None => panic!("{into}"),
    }
}

async fn run_into<D: Destination>(client: RawClient, lists: &str, destination: D) -> Report {
    let sync = Sync::new(client, "acme", destination);
    let mut sync = match lists {
        "all" => sync,
        list => sync.lists([list]).full(true),
    };
    sync.run().await.unwrap()
}

pub(crate) fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

/// Returns the processor time of this process.
fn cpu() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(
        time.tv_sec.try_into().unwrap(),
        time.tv_nsec.try_into().unwrap(),
    )
}

/// Returns Linux' high-water mark, in bytes.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|it| it.trim().strip_suffix("kB")?.trim().parse::<u64>().ok());
    kibibytes.unwrap_or(0) * 1_024
}
