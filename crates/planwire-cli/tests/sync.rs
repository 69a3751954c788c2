//! `planwire sync`, as people run it: into SQLite, from a sandbox.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use common::sandbox::Sandbox;
use common::server::{Server, page};
use common::{SETTINGS, error, lines, run, run_with, stderr, stdout};
use insta::assert_snapshot;
use rusqlite::{Connection, OpenFlags};

/// A path for a database that does not exist yet.
fn database(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sync");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{name}.db"));
    for suffix in ["", "-wal", "-shm", "-planwire-lock"] {
        let _ = fs::remove_file(format!("{}{suffix}", path.display()));
    }
    path
}

fn into(path: &Path) -> String {
    format!("sqlite:{}", path.display())
}

fn count(path: &Path, sql: &str) -> Option<i64> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
    connection.query_row(sql, [], |row| row.get(0)).ok()
}

#[test]
fn one_command_needs_nothing_and_finds_nothing_new_the_second_time() {
    let path = database("main");
    let into = into(&path);
    let sync = ["--sandbox", "sync", "--into", &into];
    let first = run(&sync);
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    let first: Vec<_> = stdout(&first).lines().collect();
    assert_eq!(first.len(), 88);
    let budgets = r#"{"list":"budgets","account":"acme","mode":"full","read":250,"new":250,"updated":0,"deleted":0}"#;
    assert!(first.contains(&budgets));
    let second = run(&sync);
    assert_eq!(second.status.code(), Some(0), "{}", stderr(&second));
    for line in stdout(&second).lines() {
        assert!(
            line.ends_with(r#""new":0,"updated":0,"deleted":0}"#),
            "{line}"
        );
    }
    let verified = run(&["--sandbox", "sync", "verify", "--into", &into]);
    assert_eq!(lines(&verified).len(), 88);
    assert!(count(&path, "SELECT count(*) FROM planned_revenue_by_month").is_some());
    let status = run(&["sync", "status", "--into", &into]);
    assert_eq!(stdout(&status).lines().count(), 88);
    assert!(stderr(&status).starts_with("note: last run: piriod"));
    // A record that somebody changed in the database is found.
    let connection = Connection::open(&path).unwrap();
    let change = "UPDATE wethod_budgets SET _raw = '{}' WHERE id = 7";
    connection.execute(change, []).unwrap();
    let verify = [
        "--sandbox",
        "sync",
        "verify",
        "--into",
        &into,
        "--lists",
        "budgets",
    ];
    let differs = run(&verify);
    assert_eq!(differs.status.code(), Some(1));
    assert_snapshot!(stderr(&differs), @r"
    warning: budgets: differ: 7
    error: the database differs from the API
    ");
}

#[test]
fn killed_at_any_commit_it_is_resumed_and_loses_nothing() {
    let path = database("killed");
    let into = into(&path);
    let sandbox = Sandbox::start(&["--records", "9000", "--latency-ms", "3"]);
    let sync = [
        "sync", "wethod", "--into", &into, "--lists", "budgets", "-v",
    ];
    let rows = || count(&path, "SELECT count(*) FROM wethod_budgets").unwrap_or(0);
    for batch in 1..=3 {
        let mut running = sandbox
            .planwire(&sync)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let patience = Instant::now();
        while rows() < batch * 2_000 && patience.elapsed() < Duration::from_secs(60) {
            std::thread::sleep(Duration::from_millis(2));
        }
        // SIGKILL.
        running.kill().unwrap();
        running.wait().unwrap();
    }
    let committed = rows();
    assert!((6_000..9_000).contains(&committed), "{committed}");
    let last = sandbox.planwire(&sync).output().unwrap();
    assert_eq!(last.status.code(), Some(0), "{}", stderr(&last));
    assert!(
        stdout(&last).contains(r#""mode":"resumed""#),
        "{}",
        stdout(&last)
    );
    assert_eq!(rows(), 9_000);
    // The rest, in pages that overlap by a record, and two more.
    let requests = stderr(&last).matches("GET /api/budgets").count() as i64;
    assert!(requests <= (9_000 - committed + 98) / 99 + 2, "{requests}");
    let verify = [
        "sync", "verify", "wethod", "--into", &into, "--lists", "budgets",
    ];
    let verified = sandbox.planwire(&verify).output().unwrap();
    assert_eq!(
        lines(&verified),
        [r#"{"list":"budgets","account":"acme","equal":9000,"missing":0,"extra":0,"different":0}"#]
    );
}

#[test]
fn a_second_sync_is_told_who_holds_the_database() {
    let path = database("held");
    let into = into(&path);
    let sandbox = Sandbox::start(&["--latency-ms", "200"]);
    let sync = ["sync", "wethod", "--into", &into, "--lists", "budgets"];
    let mut first = sandbox
        .planwire(&sync)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    while count(&path, "SELECT count(*) FROM _planwire_lists").is_none() {
        std::thread::sleep(Duration::from_millis(2));
    }
    let second = sandbox.planwire(&sync).output().unwrap();
    let holder = format!("process {}", first.id());
    assert!(stderr(&second).contains(&holder), "{}", stderr(&second));
    assert_eq!(second.status.code(), Some(1));
    first.wait().unwrap();
}

#[test]
fn what_cannot_be_done_is_named() {
    let failed = |arguments: &[&str]| {
        let output = run(arguments);
        error(&output).replace(env!("CARGO_TARGET_TMPDIR"), "…")
    };
    let path = database("errors");
    let into = into(&path);
    assert_snapshot!(failed(&["--sandbox", "sync", "--into", "plan.db"]), @r"
    error: invalid --into: expected the URL of a database, such as sqlite:plan.db or postgres://user@host/database
    exit code 2
    ");
    assert_snapshot!(failed(&["sync", "--into", &into]), @r"
    error: missing token: store one with `planwire auth add`, or set WETHOD_TOKEN in the environment (there is no flag for it, because other users of a machine can see its command lines); or try --sandbox, which needs none
    exit code 2
    ");
    assert_snapshot!(failed(&["--sandbox", "sync", "--into", &into, "--lists", "budgetz"]), @r"
    error: unknown list `budgetz`; did you mean `budgets`?

    The lists are those of `planwire --sandbox sync --into sqlite:plan.db --dry-run`.
    exit code 2
    ");
    assert_snapshot!(failed(&["--sandbox", "sync", "--into", "sqlite:/no/such/folder/plan.db"]), @r"
    error: cannot open /no/such/folder/plan.db: the file cannot be opened or created

    Check that the folder exists and may be written to.
    exit code 1
    ");
    assert_snapshot!(failed(&["--sandbox", "sync", "--into", &into, "--lookback", "10"]), @r"
    error: invalid value '10' for '--lookback <TIME>': expected a time of at most a year, such as 90s, 10m, 2h or 1d

    For more information, try '--help'.
    exit code 2
    ");
    assert_snapshot!(failed(&["sync", "reset", "budgets", "--into", &into]), @r"
    error: this request changes data, and there is no terminal for the confirmation: add --yes to skip it, or --dry-run to see the request
    exit code 2
    ");
    let text = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sync/text.db");
    fs::write(&text, "no database. ".repeat(50)).unwrap();
    let text = format!("sqlite:{}", text.display());
    assert_snapshot!(failed(&["--sandbox", "sync", "--into", &text]), @r"
    error: cannot open …/sync/text.db: the file is not a SQLite database

    Choose another file; one that does not exist is created.
    exit code 1
    ");
    let altered = run(&["--sandbox", "sync", "--into", &into, "--lists", "budgets"]);
    assert_eq!(altered.status.code(), Some(0));
    let connection = Connection::open(&path).unwrap();
    connection
        .execute("ALTER TABLE wethod_budgets DROP COLUMN _raw", [])
        .unwrap();
    assert_snapshot!(failed(&["--sandbox", "sync", "--into", &into, "--lists", "budgets"]), @r"
    error: cannot sync into the table `wethod_budgets` of …/sync/errors.db: the column `_raw` is missing

    Undo the change, or run `planwire sync reset budgets` to drop the table and read the list anew.
    exit code 1
    ");
    let reset = run(&["sync", "reset", "budgets", "--into", &into, "--yes"]);
    assert_eq!((reset.status.code(), stderr(&reset)), (Some(0), ""));
    let again = run(&["--sandbox", "sync", "--into", &into, "--lists", "budgets"]);
    assert_eq!(lines(&again).len(), 1);
    connection
        .execute("UPDATE _planwire_layout SET layout = 99", [])
        .unwrap();
    assert_snapshot!(failed(&["--sandbox", "sync", "--into", &into]), @r"
    error: cannot sync into …/sync/errors.db: its tables have layout 99, and this program knows 1

    Update planwire.
    exit code 1
    ");
}

#[test]
fn a_dry_run_sends_nothing_and_says_what_it_would() {
    let path = database("dry");
    let into = into(&path);
    let dry = [
        "--sandbox",
        "sync",
        "--into",
        &into,
        "--lists",
        "budgets,clients,streams-members",
        "--dry-run",
    ];
    let before = run(&dry);
    assert_snapshot!(lines(&before).join("\n"), @r#"
    {"list":"budgets","account":"acme","mode":"full"}
    {"list":"clients","account":"acme","mode":"full"}
    {"list":"streams","account":"acme","mode":"full"}
    {"list":"streams_members","account":"acme","mode":"full"}
    "#);
    run(&[
        "--sandbox",
        "sync",
        "--into",
        &into,
        "--lists",
        "budgets,clients,streams-members",
    ]);
    let after = run(&dry);
    assert_snapshot!(lines(&after).join("\n"), @r#"
    {"list":"budgets","account":"acme","mode":"changes","requests":1}
    {"list":"clients","account":"acme","mode":"changes","requests":2}
    {"list":"streams","account":"acme","mode":"changes","requests":1}
    {"list":"streams_members","account":"acme","mode":"full","requests":500}
    "#);
}

#[test]
fn a_list_that_fails_stops_no_other_list() {
    let path = database("partly");
    let into = into(&path);
    let server = Server::start(|target| match target.starts_with("/api/clients") {
        true => Some((
            403,
            r#"{"key":"FORBIDDEN","message":"Not yours."}"#.to_owned(),
        )),
        false => Some((200, page(target, 30))),
    });
    let url = server.url();
    let variables = [SETTINGS, &[("WETHOD_BASE_URL", &*url)]].concat();
    let lists = "budgets,clients,projects";
    let sync = ["sync", "wethod", "--into", &into, "--lists", lists];
    let partly = run_with(&variables, &sync);
    assert_eq!(partly.status.code(), Some(1));
    assert_snapshot!(format!("{}{}", stdout(&partly), stderr(&partly)), @r#"
    {"list":"budgets","account":"acme","mode":"full","read":30,"new":30,"updated":0,"deleted":0}
    {"list":"clients","account":"acme","mode":"full","read":0,"new":0,"updated":0,"deleted":0,"failure":"listClients: 403 Forbidden: FORBIDDEN: Not yours; check the company; the token's owner needs crm.view"}
    {"list":"projects","account":"acme","mode":"full","read":30,"new":30,"updated":0,"deleted":0}
    note: budgets, projects: the responses have no usable `Date` header, so that changes cannot be told; each run reads the whole list
    warning: clients: listClients: 403 Forbidden: FORBIDDEN: Not yours; check the company; the token's owner needs crm.view
    error: 1 list failed; the others are committed
    "#);
    assert_eq!(
        count(&path, "SELECT count(*) FROM wethod_projects"),
        Some(30)
    );
    assert_eq!(
        count(
            &path,
            "SELECT count(*) FROM _planwire_lists WHERE failure IS NOT NULL"
        ),
        Some(1)
    );
}
