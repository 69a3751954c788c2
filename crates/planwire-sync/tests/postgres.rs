//! PostgreSQL: what only a server has. What each database does alike is in `destinations.rs`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod support;

use planwire_sync::{Destination as _, Error, Postgres, Report, Sync};
use support::origin::Origin;
use support::postgres::{Database, PASSWORD};

async fn run(database: &Database, origin: &Origin) -> Result<Report, Error> {
    let destination = Postgres::connect(&database.url).await?;
    let sync = Sync::new(origin.wethod(), "acme", destination).lists(["budgets"]);
    sync.full(true).run().await
}

async fn failure(database: &Database, origin: &Origin) -> (String, String) {
    let error = run(database, origin).await.unwrap_err();
    assert!(error.is_destination());
    (error.to_string(), error.hint().unwrap_or_default())
}

fn budgets(origin: &Origin, ids: std::ops::RangeInclusive<u32>) {
    for id in ids {
        let json = format!(
            r#"{{"id":{id},"updated_at":"2025-05-14T14:57:27.207Z","total_price":{id}.50}}"#
        );
        origin.put("budgets", &json);
    }
}

/// Returns the number of rows, which is that of the state.
async fn consistent(database: &Database) -> String {
    let rows = database.rows("SELECT count(*) FROM wethod.budgets").await;
    assert_eq!(database.rows("SELECT rows FROM planwire.lists").await, rows);
    rows
}

#[tokio::test]
async fn columns_have_the_types_and_the_descriptions_of_the_documents() {
    let Some(database) = Database::create().await else {
        return;
    };
    run(&database, &Origin::start().await).await.unwrap();
    let columns = database
        .rows(
            "SELECT column_name, data_type, col_description('wethod.budgets'::regclass, ordinal_position) <> ''
            FROM information_schema.columns WHERE table_schema = 'wethod' AND column_name IN
                ('_account', 'id', 'total_price', 'is_baseline', 'updated_at', 'notes', '_raw', '_problems')
            ORDER BY ordinal_position",
        )
        .await;
    assert_eq!(
        columns,
        "_account|text|t\nid|bigint|t\nupdated_at|timestamp with time zone|t\ntotal_price|numeric|t\n\
         is_baseline|boolean|t\nnotes|text|t\n_raw|json|t\n_problems|jsonb|t"
    );
    let lists = planwire_sync::lists(planwire::operation::Api::Wethod);
    let tables: Vec<_> = lists.iter().map(|it| &it.table).collect();
    let ddl = Postgres::connect(&database.url).await.unwrap().ddl(&tables);
    // The statements are complete: another database takes them.
    let other = Database::create().await.unwrap();
    other.run(&ddl).await;
    let count = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'wethod'";
    assert_eq!(other.rows(count).await, "52");
    let days = "SELECT count(*) FROM information_schema.columns WHERE table_schema = 'wethod' AND data_type = 'date'";
    assert_ne!(other.rows(days).await, "0");
}

#[tokio::test]
async fn strings_that_a_server_refuses_stop_nothing() {
    let Some(database) = Database::create().await else {
        return;
    };
    let origin = Origin::start().await;
    let deep = format!("{}{}", "[".repeat(2_000), "]".repeat(2_000));
    let records = [
        r#"{"id":"a","name":"nul \u0000","metadata":{"k":1}}"#.to_owned(),
        r#"{"id":"b","name":"fine","metadata":{"k":"nul \u0000"}}"#.to_owned(),
        r#"{"id":"c","name":"half \udc00","metadata":{"k\ud800":1}}"#.to_owned(),
        r#"{"id":"d","name":"fine","metadata":{"k":1e999999}}"#.to_owned(),
        r#"{"id":"e","name":"fine","metadata":{"k":12345678901234567890.10}}"#.to_owned(),
        r#"{"id":"nul \u0000","name":"odd"}"#.to_owned(),
        format!(r#"{{"id":"{}","name":"odd"}}"#, "x".repeat(5_000)),
        format!(r#"{{"id":"deep","metadata":{deep}}}"#),
        r#"{"id":"it's \"quoted\" \\ \t ☃","name":"fine"}"#.to_owned(),
    ];
    for record in &records {
        origin.put("customers", record);
    }
    for is_first in [true, false] {
        let destination = Postgres::connect(&database.url).await.unwrap();
        let mut sync = Sync::new(origin.piriod(), "acme", destination)
            .lists(["customers"])
            .full(true);
        let report = sync.run().await.unwrap().lists.remove(0);
        assert!(report.failure.is_none(), "{report:?}");
        assert_eq!(report.odd, 3);
        let counts = (
            report.written.inserted,
            report.written.updated,
            report.written.misfits,
        );
        assert_eq!(counts, if is_first { (6, 0, 4) } else { (0, 0, 0) });
    }
    let rows = "SELECT id, name, metadata, (SELECT string_agg(k, ',' ORDER BY k) FROM jsonb_object_keys(_problems) k)
        FROM piriod.customers ORDER BY id COLLATE \"C\"";
    assert_eq!(
        database.rows(rows).await,
        "a|NULL|{\"k\": 1}|name\nb|fine|NULL|metadata\nc|NULL|NULL|metadata,name\nd|fine|NULL|metadata\n\
         e|fine|{\"k\": 12345678901234567890.10}|NULL\nit's \"quoted\" \\ \t ☃|fine|NULL|NULL"
    );
    let raw = database
        .rows("SELECT _raw FROM piriod.customers WHERE id IN ('a', 'c') ORDER BY id")
        .await;
    assert_eq!(raw, format!("{}\n{}", records[0], records[2]));
    let odd = database
        .rows("SELECT reason FROM planwire.odd_records ORDER BY reason")
        .await;
    assert_eq!(
        odd,
        "has an `id` of more than 1000 bytes\nhas an `id` with the character U+0000\nhas more than 1000 levels"
    );
}

#[tokio::test]
async fn a_row_that_did_not_change_is_not_touched() {
    let Some(database) = Database::create().await else {
        return;
    };
    let origin = Origin::start().await;
    budgets(&origin, 1..=300);
    run(&database, &origin).await.unwrap();
    let rows = "SELECT sum(xmin::text::bigint), sum(xmax::text::bigint), count(DISTINCT ctid) FROM wethod.budgets";
    let before = database.rows(rows).await;
    assert!(before.ends_with("|0|300"), "{before}");
    run(&database, &origin).await.unwrap();
    assert_eq!(database.rows(rows).await, before);
}

#[tokio::test]
async fn a_load_that_lost_its_connection_goes_on() {
    let Some(database) = Database::create().await else {
        return;
    };
    let origin = Origin::start().await;
    budgets(&origin, 1..=5_000);
    let mut destination = Postgres::connect(&database.url).await.unwrap();
    let lists = planwire_sync::lists(planwire::operation::Api::Wethod);
    let list = lists.iter().find(|it| it.name() == "budgets").unwrap();
    destination.prepare(&[&list.table]).await.unwrap();
    database
        .run(
            "CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF NEW.id = 3000 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER break BEFORE INSERT ON wethod.budgets FOR EACH ROW EXECUTE FUNCTION break()",
        )
        .await;
    let mut sync = Sync::new(origin.wethod(), "acme", destination).lists(["budgets"]);
    let error = sync.run().await.unwrap_err();
    assert!(error.is_destination(), "{error}");
    assert_eq!(
        error.hint().as_deref(),
        Some("Run again: nothing was lost, and the sync goes on where it stopped.")
    );
    assert_eq!(consistent(&database).await, "2080");
    database.run("DROP FUNCTION break CASCADE").await;
    // The same destination connects again.
    let report = sync.run().await.unwrap();
    assert_eq!(report.lists[0].mode, planwire_sync::Mode::Resumed);
    assert_eq!(report.lists[0].written.inserted, 2_920);
    assert!(report.lists[0].read < 3_200, "{report:?}");
    assert!(sync.verify().await.unwrap()[0].is_equal());
}

#[tokio::test]
async fn an_error_of_the_server_says_what_to_do_and_leaves_nothing_half_written() {
    let Some(database) = Database::create().await else {
        return;
    };
    let origin = Origin::start().await;
    run(&database, &origin).await.unwrap();
    budgets(&origin, 1..=2_500);
    let raise = async |code: &str| {
        database
            .run(&format!(
                "DROP TRIGGER IF EXISTS break ON wethod.budgets;
                CREATE OR REPLACE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    IF NEW.id = 2400 THEN RAISE EXCEPTION 'it broke' USING ERRCODE = '{code}'; END IF;
                    RETURN NEW;
                END $$;
                CREATE TRIGGER break BEFORE INSERT ON wethod.budgets FOR EACH ROW EXECUTE FUNCTION break()"
            ))
            .await;
        failure(&database, &origin).await
    };
    let (message, hint) = raise("53100").await;
    assert!(
        message.starts_with("cannot write to the database `planwire_test_"),
        "{message}"
    );
    assert!(
        message.ends_with(": the server's disk is full"),
        "{message}"
    );
    assert!(hint.starts_with("Make space and run again"), "{hint}");
    // The first batch is there, with a state that says so; of the second, nothing is.
    assert_eq!(consistent(&database).await, "2080");
    let (message, hint) = raise("P0001").await;
    assert!(
        message.contains("a constraint or trigger that is not planwire's refuses a row: it broke")
    );
    assert!(hint.starts_with("Drop it"), "{hint}");
    let (message, _) = raise("XX000").await;
    assert!(
        message.ends_with(": it broke (SQLSTATE XX000)"),
        "{message}"
    );
    assert_eq!(consistent(&database).await, "2080");
    database.run("DROP FUNCTION break CASCADE").await;
    run(&database, &origin).await.unwrap();
    assert_eq!(
        database.rows("SELECT count(*) FROM wethod.budgets").await,
        "2500"
    );
    database
        .run("ALTER TABLE wethod.budgets ADD CONSTRAINT mine CHECK (id < 2501)")
        .await;
    budgets(&origin, 2_501..=2_501);
    let mut sync = Sync::new(
        origin.wethod(),
        "acme",
        Postgres::connect(&database.url).await.unwrap(),
    );
    sync = sync.lists(["budgets"]).full(true);
    let error = sync.run().await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("violates check constraint \"mine\""),
        "{error}"
    );
    // The record itself is in the server's details only.
    assert!(!format!("{error:?}").contains("2025-05-14"), "{error:?}");
    database
        .run("CREATE VIEW mine AS SELECT id FROM wethod.budgets")
        .await;
    let lists = planwire_sync::lists(planwire::operation::Api::Wethod);
    let list = lists.iter().find(|it| it.name() == "budgets").unwrap();
    let error = sync
        .into_destination()
        .reset(&list.table)
        .await
        .unwrap_err();
    assert_eq!(
        error.hint().as_deref(),
        Some("Drop the views that read the table first.")
    );
}

#[tokio::test]
async fn a_database_that_cannot_be_used_is_an_error() {
    let Some(database) = Database::create().await else {
        return;
    };
    let origin = Origin::start().await;
    let connect = async |url: &str| {
        let error = Postgres::connect(url).await.map(drop).unwrap_err();
        (error.to_string(), error.hint().unwrap_or_default())
    };
    let (message, hint) = connect("postgres://ada:s3cret@127.0.0.1:1/plan").await;
    assert!(
        message.starts_with("cannot connect to the database `plan` at 127.0.0.1:1: "),
        "{message}"
    );
    assert_eq!(
        hint,
        "Check that the server runs, and that host and port are right."
    );
    let (message, hint) = connect(&database.url.replace(&database.name, "no_such_database")).await;
    assert!(message.ends_with(": it does not exist"), "{message}");
    assert_eq!(hint, "Create it: createdb no_such_database.");

    let role = format!("{}_reader", database.name);
    database.run(&format!("CREATE ROLE {role}")).await;
    let as_role = |more: &str| {
        let mark = if database.url.contains('?') { '&' } else { '?' };
        format!("{}{mark}options=-c%20{more}", database.url)
    };
    let mut reader = Postgres::connect(&as_role(&format!("role%3D{role}")))
        .await
        .unwrap();
    let error = reader.prepare(&[]).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the user lacks a permission: permission denied for database")
    );
    assert!(
        error
            .hint()
            .unwrap()
            .starts_with("Grant the user CREATE and TEMPORARY on the database `planwire_test_")
    );
    drop(reader);
    database.run(&format!("DROP ROLE {role}")).await;

    let read_only = as_role("default_transaction_read_only%3Don");
    let mut reader = Postgres::connect(&read_only).await.unwrap();
    let error = reader.prepare(&[]).await.unwrap_err();
    assert!(error.to_string().ends_with(": it is read-only"), "{error}");
    drop(reader);

    let latin = "TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'";
    let latin = Database::create_with(latin).await.unwrap();
    let (message, hint) = failure(&latin, &origin).await;
    assert!(
        message.ends_with("its encoding is LATIN1, and UTF8 is required"),
        "{message}"
    );
    assert!(hint.starts_with("Create another database"), "{hint}");
    // It is as empty as before.
    assert_eq!(
        latin
            .rows("SELECT count(*) FROM pg_namespace WHERE nspname = 'planwire'")
            .await,
        "0"
    );
}

#[tokio::test]
async fn a_second_sync_is_told_the_session_of_the_first() {
    let Some(database) = Database::create().await else {
        return;
    };
    let mut first = Postgres::connect(&database.url).await.unwrap();
    first.prepare(&[]).await.unwrap();
    let (message, hint) = failure(&database, &Origin::start().await).await;
    let activity = "SELECT pid, application_name FROM pg_stat_activity, current_database() it
        WHERE datname = it AND pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')";
    let activity = database.rows(activity).await;
    let (pid, name) = activity.split_once('|').unwrap();
    assert!(
        message.contains(&format!(": `{name}` (session {pid}, connected since 20")),
        "{message}"
    );
    assert!(message.ends_with("Z) is syncing into it"), "{message}");
    assert!(
        hint.ends_with(&format!("SELECT pg_terminate_backend({pid}).")),
        "{hint}"
    );
}

#[tokio::test]
async fn passwords_are_checked_and_never_told() {
    let Some(database) = Database::create().await else {
        return;
    };
    let Some(private) = database.private() else {
        eprintln!("skipped: the server is not the test's own");
        return;
    };
    let url = |password: &str| {
        let (port, name) = (private.port, &database.name);
        format!("postgres://postgres{password}@127.0.0.1:{port}/{name}?sslmode=disable")
    };
    let mut destination = Postgres::connect(&url(&format!(":{PASSWORD}")))
        .await
        .unwrap();
    destination.prepare(&[]).await.unwrap();
    assert!(!format!("{destination:?}").contains(PASSWORD));
    let error = Postgres::connect(&url(":s3cret"))
        .await
        .map(drop)
        .unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("the server refuses the user or the password"),
        "{error}"
    );
    assert!(!format!("{error:?}").contains("s3cret"));
    if std::env::var_os("PGPASSWORD").is_none() {
        let error = Postgres::connect(&url("")).await.map(drop).unwrap_err();
        assert!(
            error
                .to_string()
                .ends_with("the server asks for a password"),
            "{error}"
        );
        assert_eq!(
            error.hint().as_deref(),
            Some("Set PGPASSWORD, or add the password to the URL.")
        );
    }
}

#[tokio::test]
async fn connections_are_encrypted_as_the_url_says() {
    let Some(database) = Database::create().await else {
        return;
    };
    let Some(private) = database.private().filter(|it| it.has_tls) else {
        eprintln!(
            "skipped: the server is not the test's own, or there is no openssl to make a certificate"
        );
        return;
    };
    let connect = async |mode: &str| {
        let (port, name) = (private.port, &database.name);
        let url = format!("postgres://postgres:{PASSWORD}@localhost:{port}/{name}?sslmode={mode}");
        Postgres::connect(&format!("{url}&application_name={mode}")).await
    };
    let _prefer = connect("prefer").await.unwrap();
    let _disable = connect("disable").await.unwrap();
    let encrypted =
        "SELECT application_name, ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
        WHERE application_name IN ('prefer', 'disable') ORDER BY 1";
    assert_eq!(database.rows(encrypted).await, "disable|f\nprefer|t");
    for mode in ["require", "verify-full"] {
        let error = connect(mode).await.map(drop).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("the server's certificate is not trusted: "),
            "{error}"
        );
        assert!(
            error
                .hint()
                .unwrap()
                .contains("sslmode=prefer, which encrypts only")
        );
    }
}
