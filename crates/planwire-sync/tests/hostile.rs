//! Statements that try to do more than read: each is refused, and the database stays as it is.
#![cfg(any(feature = "sqlite", feature = "postgres"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod support;

use std::time::Duration;

use planwire_sync::{Limits, Reader};

/// Returns the error of a statement; none if it ran.
async fn refused(reader: &Reader, sql: &str) -> Option<String> {
    let limits = Limits::default().time(Duration::from_secs(5));
    let error = reader.query(sql, &limits).await.err()?;
    assert!(error.hint().is_some(), "{error}");
    Some(error.to_string())
}

#[cfg(feature = "sqlite")]
mod sqlite {
    use std::fs;
    use std::time::Duration;

    use planwire_sync::{Limits, Reader};

    use super::refused;
    use super::support::engine::{Engine as _, SqliteFile};

    const TABLE: &str = "
        PRAGMA journal_mode = WAL;
        CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT);
        CREATE VIEW v AS SELECT a FROM t;
        CREATE TABLE log(a);
        CREATE TRIGGER w INSTEAD OF INSERT ON v BEGIN INSERT INTO log VALUES (new.a); END;
        INSERT INTO t VALUES (1, 'one');";

    #[tokio::test]
    async fn nothing_but_reading_is_allowed() {
        let engine = SqliteFile::create().await.unwrap();
        engine.run(TABLE).await;
        let folder = engine.path().parent().unwrap().to_owned();
        let inside = |name: &str| folder.join(name).display().to_string();
        let before = fs::read(engine.path()).unwrap();
        let reader = engine.reader().await;
        let schema = "it changes the schema";
        let other = "it opens or closes another database";
        let transaction = "it controls a transaction";
        let statements = [
            (
                "INSERT INTO t VALUES (2, 'two')".to_owned(),
                "it writes to the table `t`",
            ),
            (
                "INSERT INTO t VALUES (2, 'two') RETURNING a".to_owned(),
                "it writes to the table `t`",
            ),
            (
                "WITH x AS (SELECT 2 AS a) INSERT INTO t SELECT a, a FROM x RETURNING a".to_owned(),
                "it writes to the table `t`",
            ),
            (
                "REPLACE INTO t VALUES (1, 'two')".to_owned(),
                "it writes to the table `t`",
            ),
            (
                "UPDATE t SET b = 'two' RETURNING b".to_owned(),
                "it writes to the table `t`",
            ),
            ("DELETE FROM t".to_owned(), "it writes to the table `t`"),
            (
                "INSERT INTO v VALUES (2)".to_owned(),
                "it writes to the table `v`",
            ),
            (
                "EXPLAIN DELETE FROM t".to_owned(),
                "it writes to the table `t`",
            ),
            ("UPDATE sqlite_schema SET sql = ''".to_owned(), ""),
            ("DELETE FROM sqlite_master".to_owned(), ""),
            ("CREATE TABLE x(a)".to_owned(), schema),
            ("CREATE TABLE x AS SELECT * FROM t".to_owned(), schema),
            ("CREATE TEMP TABLE x(a)".to_owned(), schema),
            ("CREATE TEMP VIEW x AS SELECT 1".to_owned(), schema),
            (
                "CREATE TEMP TRIGGER x AFTER INSERT ON t BEGIN SELECT 1; END".to_owned(),
                schema,
            ),
            ("CREATE VIRTUAL TABLE x USING fts5(a)".to_owned(), schema),
            ("CREATE INDEX x ON t(b)".to_owned(), schema),
            ("DROP TABLE t".to_owned(), schema),
            ("ALTER TABLE t RENAME TO x".to_owned(), schema),
            ("REINDEX".to_owned(), ""),
            ("ANALYZE".to_owned(), schema),
            ("VACUUM".to_owned(), ""),
            (format!("VACUUM INTO '{}'", inside("copy.db")), ""),
            (format!("ATTACH '{}' AS x", inside("other.db")), other),
            ("ATTACH ':memory:' AS x".to_owned(), other),
            ("DETACH main".to_owned(), other),
            ("BEGIN IMMEDIATE".to_owned(), transaction),
            ("COMMIT".to_owned(), transaction),
            ("SAVEPOINT x".to_owned(), transaction),
            (
                "PRAGMA writable_schema = 1".to_owned(),
                "it uses PRAGMA writable_schema",
            ),
            (
                "PRAGMA query_only = 0".to_owned(),
                "it uses PRAGMA query_only",
            ),
            (
                "PRAGMA journal_mode = DELETE".to_owned(),
                "it uses PRAGMA journal_mode",
            ),
            (
                "PRAGMA user_version = 7".to_owned(),
                "it uses PRAGMA user_version",
            ),
            (
                "PRAGMA wal_checkpoint(TRUNCATE)".to_owned(),
                "it uses PRAGMA wal_checkpoint",
            ),
            (
                "PRAGMA temp_store_directory = '/tmp'".to_owned(),
                "it uses PRAGMA temp_store_directory",
            ),
            ("SELECT * FROM pragma_journal_mode('DELETE')".to_owned(), ""),
            (
                "SELECT load_extension('x.so')".to_owned(),
                "it calls the function `load_extension`",
            ),
            (
                "SELECT LOAD_Extension('x.so', 'main')".to_owned(),
                "it calls the function `load_extension`",
            ),
            (
                "SELECT fts3_tokenizer('simple', x'0000000000000000')".to_owned(),
                "it calls the function `fts3_tokenizer`",
            ),
            (
                format!("SELECT writefile('{}', 'x')", inside("written")),
                "",
            ),
            ("SELECT readfile('/etc/passwd')".to_owned(), ""),
            ("SELECT edit('x')".to_owned(), ""),
            (
                "SELECT * FROM t; DELETE FROM t".to_owned(),
                "it writes to the table `t`",
            ),
            (
                "SELECT 1 /* ; */; SELECT * FROM t".to_owned(),
                "there are several statements",
            ),
        ];
        for (sql, expected) in statements {
            let error = refused(&reader, &sql).await;
            let error = error.unwrap_or_else(|| panic!("{sql}"));
            assert!(error.ends_with(expected), "{sql}: {error}");
        }
        assert_eq!(fs::read(engine.path()).unwrap(), before);
        let mut files: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        assert_eq!(files, ["plan.db", "plan.db-shm", "plan.db-wal"]);
        assert_eq!(fs::metadata(folder.join("plan.db-wal")).unwrap().len(), 0);
        // The plan of a query is no harm.
        let plan = "EXPLAIN QUERY PLAN SELECT * FROM v";
        assert!(reader.query(plan, &Limits::default()).await.is_ok());
    }

    #[tokio::test]
    async fn a_file_that_is_no_database_is_named_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let open = async |name: &str| {
            let reader = Reader::new(&format!("sqlite:{}", path(name).display())).unwrap();
            let error = reader.check().await.unwrap_err();
            assert!(error.is_destination());
            let text = format!("{error}\n{}", error.hint().unwrap());
            text.replace(&format!("{}/", folder.path().display()), "")
        };
        assert_eq!(
            open("plan.db").await,
            "cannot open plan.db: the file does not exist\n\
             Check its name, or create it with `planwire sync --into sqlite:FILE`."
        );
        fs::write(path("plan.txt"), "Friday: budgets. ".repeat(100)).unwrap();
        assert_eq!(
            open("plan.txt").await,
            "cannot query plan.txt: the file is not a SQLite database\nChoose another file."
        );
        fs::create_dir(path("plans")).unwrap();
        assert_eq!(
            open("plans").await,
            "cannot open plans: it is a folder\nName a file in it."
        );
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        for url in [
            "plan.db",
            "sqlite:",
            "mysql://ada:s3cret@localhost/plan",
            "",
        ] {
            let error = Reader::new(url).unwrap_err();
            assert_eq!(error.to_string(), "invalid URL of a database");
        }
    }

    #[tokio::test]
    async fn a_database_that_is_removed_is_named() {
        let engine = SqliteFile::create().await.unwrap();
        engine.run(TABLE).await;
        let reader = engine.reader().await;
        fs::remove_file(engine.path()).unwrap();
        let error = refused(&reader, "SELECT 1 FROM t").await.unwrap();
        assert!(error.ends_with("the file does not exist"), "{error}");
        assert!(!engine.path().exists());
    }

    #[test]
    fn a_query_that_is_dropped_stops() {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_all().build().unwrap();
        runtime.block_on(async {
            let engine = SqliteFile::create().await.unwrap();
            let reader = engine.reader().await;
            let limits = Limits::default().time(Duration::from_secs(3_600));
            let sql = "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";
            let query = reader.query(sql, &limits);
            let ended = tokio::time::timeout(Duration::from_millis(50), query).await;
            assert!(ended.is_err());
        });
        // Waits for the thread of the query, and so would never return.
        drop(runtime);
    }
}

#[cfg(feature = "postgres")]
mod postgres {
    use std::time::Duration;

    use planwire_sync::{Limits, Reader};

    use super::refused;
    use super::support::postgres::{Database, PASSWORD};

    /// Rows, a sequence, and functions that a careless owner may have written.
    const TABLE: &str = "
        CREATE TABLE t(a int PRIMARY KEY, b text);
        INSERT INTO t VALUES (1, 'one');
        CREATE SEQUENCE s;
        GRANT ALL ON t, s TO PUBLIC;
        CREATE FUNCTION sneak() RETURNS int LANGUAGE plpgsql SECURITY DEFINER AS
            $$ BEGIN INSERT INTO public.t VALUES (3, 'three'); RETURN 1; END $$;
        CREATE FUNCTION dynamic(text) RETURNS int LANGUAGE plpgsql SECURITY DEFINER AS
            $$ BEGIN EXECUTE $1; RETURN 1; END $$;
        CREATE PROCEDURE act() LANGUAGE plpgsql AS
            $$ BEGIN COMMIT; INSERT INTO public.t VALUES (4, 'four'); COMMIT; END $$;";

    const COUNTS: &str = "
        SELECT (SELECT string_agg(t::text, ';') FROM public.t), (SELECT is_called FROM public.s),
            (SELECT count(*) FROM pg_largeobject_metadata),
            (SELECT count(*) FROM pg_class WHERE relkind IN ('r', 'v', 'm', 'S') AND relnamespace = 'public'::regnamespace),
            (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))";

    #[tokio::test]
    async fn nothing_but_reading_is_allowed() {
        let Some(database) = Database::create().await else {
            return;
        };
        database.run(TABLE).await;
        let before = database.rows(COUNTS).await;
        assert_eq!(before, "(1,one)|f|0|2|0");
        let url = database.reader_url("planwire_test_reader", "").await;
        let reader = Reader::new(&url).unwrap();
        let query = "it is no query, or has a semicolon before its end";
        let nothing = "the statement returns no rows";
        let several = "there are several statements";
        let read_only = "in a read-only transaction";
        for (sql, expected) in [
            ("INSERT INTO public.t VALUES (2, 'two')", nothing),
            ("INSERT INTO public.t VALUES (2, 'two') RETURNING a", query),
            (
                "WITH x AS (INSERT INTO public.t VALUES (2, 'two') RETURNING a) SELECT a FROM x",
                query,
            ),
            (
                "WITH x AS (DELETE FROM public.t RETURNING a) SELECT a FROM x",
                query,
            ),
            ("UPDATE public.t SET b = 'two' RETURNING b", query),
            ("DELETE FROM public.t", nothing),
            ("TRUNCATE public.t", nothing),
            (
                "MERGE INTO public.t USING public.t u ON false WHEN NOT MATCHED THEN DO NOTHING",
                nothing,
            ),
            ("SELECT * INTO public.x FROM public.t", nothing),
            ("SELECT * FROM public.t FOR UPDATE", read_only),
            ("CREATE TABLE public.x AS SELECT 1", nothing),
            ("CREATE TEMP TABLE x AS SELECT 1", nothing),
            ("CREATE TEMP TABLE x(a int)", nothing),
            ("DROP TABLE public.t", nothing),
            ("VACUUM", nothing),
            ("LOCK TABLE public.t", nothing),
            ("COPY public.t TO '/tmp/planwire-copy'", nothing),
            ("COPY public.t TO STDOUT", nothing),
            (
                "COPY (SELECT 1) TO PROGRAM 'touch /tmp/planwire-copy'",
                nothing,
            ),
            ("COPY public.t FROM PROGRAM 'echo 5'", nothing),
            ("SET ROLE postgres", nothing),
            ("SET statement_timeout = 0", nothing),
            ("SET TRANSACTION READ WRITE", nothing),
            ("RESET ALL", nothing),
            ("BEGIN", nothing),
            ("COMMIT", nothing),
            ("ROLLBACK", nothing),
            ("COMMIT; INSERT INTO public.t VALUES (2, 'two')", several),
            ("SELECT 1; COMMIT; DELETE FROM public.t; SELECT 1", several),
            ("DO $$ BEGIN DELETE FROM public.t; END $$", nothing),
            ("CALL public.act()", nothing),
            ("PREPARE x AS DELETE FROM public.t", nothing),
            ("EXECUTE x", ""),
            ("DECLARE x CURSOR FOR SELECT 1", nothing),
            ("FETCH ALL FROM x", ""),
            ("LISTEN x", nothing),
            ("NOTIFY x", nothing),
            ("LOAD 'x'", nothing),
            ("EXPLAIN ANALYZE DELETE FROM public.t", query),
            ("SHOW server_version", query),
            (
                "SELECT 1) AS x(c1); DELETE FROM public.t; SELECT * FROM (SELECT 1",
                "(line 1, column 9)",
            ),
            ("SELECT 1 /*", "(line 1, column 10)"),
            // Functions with effects.
            ("SELECT nextval('public.s')", read_only),
            ("SELECT setval('public.s', 9)", read_only),
            ("SELECT public.sneak()", read_only),
            ("SELECT a FROM public.t WHERE a = public.sneak()", read_only),
            ("SELECT public.dynamic('DELETE FROM public.t')", read_only),
            ("SELECT public.dynamic('COMMIT')", ""),
            (
                "SELECT public.dynamic('SET transaction_read_only = off')",
                "",
            ),
            (
                "SELECT set_config('transaction_read_only', 'off', false)",
                "it contains `set_config`",
            ),
            (
                "SELECT pg_catalog . \"set_config\"('role', 'postgres', false)",
                "it contains `set_config`",
            ),
            (
                "SELECT PG_Terminate_Backend(pid) FROM pg_stat_activity",
                "it contains `pg_terminate_backend`",
            ),
            (
                "SELECT U&\"pg\\005fterminate\\005fbackend\"(1)",
                "it contains `U&\"`",
            ),
            (
                "SELECT query_to_xml('SELECT pg_advis' || 'ory_lock(1)', true, true, '')",
                "it contains `query_to_xml`",
            ),
            (
                "SELECT pg_advisory_lock(1)",
                "it contains `pg_advisory_lock`",
            ),
            (
                "SELECT pg_try_advisory_lock_shared(1)",
                "it contains `pg_try_advisory_lock_shared`",
            ),
            (
                "SELECT * FROM dblink('dbname=postgres', 'SELECT 1') AS x(a int)",
                "it contains `dblink`",
            ),
            (
                "SELECT pg_read_file('postgresql.conf')",
                "permission denied for function pg_read_file",
            ),
            (
                "SELECT pg_ls_dir('.')",
                "permission denied for function pg_ls_dir",
            ),
            (
                "SELECT lo_import('/etc/passwd')",
                "permission denied for function lo_import",
            ),
            (
                "SELECT pg_reload_conf()",
                "permission denied for function pg_reload_conf",
            ),
            ("SELECT * FROM pg_create_physical_replication_slot('x')", ""),
            (
                "SELECT * FROM pg_authid",
                "permission denied for table pg_authid",
            ),
        ] {
            let error = refused(&reader, sql).await;
            let error = error.unwrap_or_else(|| panic!("{sql}"));
            assert!(error.ends_with(expected), "{sql}: {error}");
        }
        // These may run: they are rolled back, or end with the connection.
        for sql in [
            "SELECT lo_create(0)",
            "SELECT pg_notify('x', 'y')",
            "SELECT public.dynamic('SELECT pg_advisory_lock(1)')",
            "SELECT public.dynamic('SET statement_timeout = 0')",
            "SELECT pg_export_snapshot()",
        ] {
            let _ = reader.query(sql, &Limits::default()).await;
        }
        assert_eq!(database.rows(COUNTS).await, before);
        let sql = "SELECT current_setting('transaction_read_only')";
        let result = reader.query(sql, &Limits::default()).await.unwrap();
        assert_eq!(result.rows[0].get(), "[\"on\"]");
    }

    #[tokio::test]
    async fn a_user_who_may_do_harm_is_refused() {
        let Some(database) = Database::create().await else {
            return;
        };
        let refusal = async |url: &str| {
            let error = Reader::new(url).unwrap().check().await.unwrap_err();
            assert!(error.is_usage());
            assert!(
                error
                    .hint()
                    .unwrap()
                    .starts_with("Connect as a user that may only read")
            );
            error.to_string().rsplit_once(": ").unwrap().1.to_owned()
        };
        // Somebody's server gets no such roles.
        if database.private().is_none() {
            return;
        }
        assert_eq!(
            refusal(&database.url).await,
            "the user `postgres` is a superuser"
        );
        for (role, attributes, expected) in [
            ("planwire_test_boss", "SUPERUSER", "a superuser"),
            ("planwire_test_copy", "REPLICATION", "allowed to replicate"),
            (
                "planwire_test_program",
                "IN ROLE pg_execute_server_program",
                "a member of `pg_execute_server_program`",
            ),
            (
                "planwire_test_files",
                "IN ROLE pg_read_server_files NOINHERIT",
                "a member of `pg_read_server_files`",
            ),
            (
                "planwire_test_deputy",
                "IN ROLE planwire_test_boss NOINHERIT",
                "a member of `planwire_test_boss`",
            ),
        ] {
            let url = database.reader_url(role, attributes).await;
            assert_eq!(
                refusal(&url).await,
                format!("the user `{role}` is {expected}")
            );
        }
        // The rights of a user may grow later.
        let url = database.reader_url("planwire_test_grown", "").await;
        let reader = Reader::new(&url).unwrap();
        database
            .run("GRANT pg_write_server_files TO planwire_test_grown")
            .await;
        let error = refused(&reader, "SELECT 1").await.unwrap();
        assert!(
            error.ends_with("is a member of `pg_write_server_files`"),
            "{error}"
        );
        database
            .run("REVOKE pg_write_server_files FROM planwire_test_grown")
            .await;
        assert_eq!(refused(&reader, "SELECT 1").await, None);
    }

    #[tokio::test]
    async fn no_password_is_shown() {
        let Some(database) = Database::create().await else {
            return;
        };
        let url = database.reader_url("planwire_test_reader", "").await;
        let reader = Reader::new(&url).unwrap();
        let texts = format!("{reader} {reader:?}");
        assert!(
            texts.contains(&database.name) && !texts.contains(PASSWORD),
            "{texts}"
        );
        let wrong = url.replace(&database.name, "no_such_database");
        for url in [wrong, format!("{url}?unknown=1"), url.replace('@', "@@")] {
            let error = match Reader::new(&url) {
                Ok(reader) => reader.check().await.unwrap_err(),
                Err(error) => error,
            };
            let texts = format!("{error} {error:?} {:?}", error.hint());
            assert!(!texts.contains(PASSWORD), "{texts}");
        }
    }

    #[tokio::test]
    async fn a_query_that_is_dropped_ends_on_the_server() {
        let Some(database) = Database::create().await else {
            return;
        };
        let url = database.reader_url("planwire_test_reader", "").await;
        let reader = Reader::new(&url).unwrap();
        let client = database.client().await;
        let running = async |expected: i64| {
            let sql = "SELECT count(*), pg_sleep(0.02) FROM pg_stat_activity
                WHERE datname = current_database() AND query LIKE '%pg_sleep(3600)%' AND pid <> pg_backend_pid()";
            while client.query_one(sql, &[]).await.unwrap().get::<_, i64>(0) != expected {}
        };
        let limits = Limits::default().time(Duration::from_secs(3_600));
        tokio::select! {
            result = reader.query("SELECT pg_sleep(3600)", &limits) => panic!("{result:?}"),
            () = running(1) => {}
        }
        running(0).await;
    }
}
