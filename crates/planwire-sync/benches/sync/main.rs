//! The cost of a sync into SQLite, and of dlt beside it, from the same server: `cargo bench -p planwire-sync`.
//!
//! Each reader and the server are processes of their own, so that nothing is counted twice. `PLANWIRE_BENCH_PYTHON` names
//! the Python of the peer; without it the peer is left out. `PLANWIRE_BENCH_RECORDS` sets the number of records.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark prints its results and stops at the first surprise"
)]

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use planwire::Wethod;
use planwire_sandbox::Sandbox;
use planwire_sync::{Sqlite, Sync};

fn main() {
    let arguments: Vec<String> = env::args().collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [_, "serve", records, latency] => serve(records.parse().unwrap(), latency.parse().unwrap()),
        [_, "sync", url, token, company, path] => sync(url, token, company, path),
        [_, others @ ..] if others.contains(&"--bench") => compare(),
        // `cargo test` runs it on a few records.
        _ => {
            let server = Server::start(250, 0);
            let path = database("test");
            println!("{}", server.sync(&path));
        }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

/// Serves until the benchmark kills it.
fn serve(records: u64, latency: u64) {
    runtime().block_on(async {
        let sandbox = Sandbox::builder()
            .records(records)
            .latency(Duration::from_millis(latency))
            .cache_pages(1 << 30)
            .start()
            .await
            .unwrap();
        let access = sandbox.wethod();
        println!(
            "{} {} {}",
            access.base_url(),
            access.token(),
            access.company()
        );
        std::future::pending::<()>().await;
    });
}

/// Syncs once, and prints what it cost.
fn sync(url: &str, token: &str, company: &str, path: &str) {
    let start = Instant::now();
    let report = runtime().block_on(async {
        let wethod = Wethod::builder()
            .base_url(url)
            .token(token)
            .company(company)
            .build()
            .unwrap();
        let sqlite = Sqlite::open(path).unwrap();
        let mut sync = Sync::new(wethod, company, sqlite)
            .lists(["budgets"])
            .full(true);
        sync.run().await.unwrap()
    });
    let wall = start.elapsed();
    let list = &report.lists[0];
    assert!(list.failure.is_none(), "{list:?}");
    println!(
        "wall {:.3} s, CPU {:.3} s, peak {} MiB, {} read, {} new",
        wall.as_secs_f64(),
        cpu().as_secs_f64(),
        peak_memory() >> 20,
        list.read,
        list.written.inserted
    );
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

/// Measures first loads, the same again, and slow pages.
fn compare() {
    let records = env::var("PLANWIRE_BENCH_RECORDS").map_or(100_000, |it| it.parse().unwrap());
    let server = Server::start(records, 0);
    let path = database("first");
    println!(
        "{records} budgets into SQLite, first: {}",
        server.sync(&path)
    );
    println!(
        "{records} budgets into SQLite, again: {}",
        server.sync(&path)
    );
    if let Ok(python) = env::var("PLANWIRE_BENCH_PYTHON") {
        let path = database("peer");
        println!(
            "{records} budgets into SQLite, dlt:   {}",
            server.peer(&python, &path)
        );
    }
    drop(server);
    let more = records * 10;
    let server = Server::start(more, 0);
    println!(
        "{more} budgets into SQLite, first: {}",
        server.sync(&database("more"))
    );
    drop(server);
    let slow = records / 10;
    let server = Server::start(slow, 50);
    println!(
        "{slow} budgets at 50 ms a page, first: {}",
        server.sync(&database("slow"))
    );
    if let Ok(python) = env::var("PLANWIRE_BENCH_PYTHON") {
        let path = database("slow-peer");
        println!(
            "{slow} budgets at 50 ms a page, dlt:   {}",
            server.peer(&python, &path)
        );
    }
}

/// Returns the path of a database that does not exist yet.
fn database(name: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder.join("plan.db").display().to_string()
}

struct Server {
    process: Child,
    access: Vec<String>,
}

impl Server {
    fn start(records: u64, latency: u64) -> Self {
        let mut process = Command::new(env::current_exe().unwrap())
            .args(["serve", &records.to_string(), &latency.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let stdout = process.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut line).unwrap();
        let access = line.split_whitespace().map(str::to_owned).collect();
        Self { process, access }
    }

    /// Syncs in a process of its own.
    fn sync(&self, path: &str) -> String {
        let mut command = Command::new(env::current_exe().unwrap());
        output(command.arg("sync").args(&self.access).arg(path))
    }

    fn peer(&self, python: &str, path: &str) -> String {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/sync/peers.py");
        let folder = Path::new(path).with_file_name("pipelines");
        let mut command = Command::new(python);
        output(command.arg(script).args(&self.access).arg(path).arg(folder))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn output(command: &mut Command) -> String {
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    assert!(output.status.success(), "{command:?}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}
