//! Queries that can only read: exact values, limits, clear errors, and no effect on the database.
#![cfg(any(feature = "sqlite", feature = "postgres"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod support;

use std::time::Duration;

use planwire::{Piriod, Wethod};
use planwire_sandbox::Sandbox;
use planwire_sync::{Limit, Limits, QueryResult, Reader, Sync, views};
use support::engine::Engine;
use support::origin::Origin;

for_each_engine!(
    values_keep_their_digits,
    rows_are_cut_off_at_a_limit,
    a_value_of_any_size_is_refused_or_cut_off,
    a_query_without_end_is_stopped,
    an_invalid_statement_is_explained,
    every_view_is_a_report,
    a_report_is_read_in_parts,
    a_report_that_does_not_exist_is_explained,
    a_sync_goes_on_during_a_query,
);

fn json(result: &QueryResult) -> String {
    let rows: Vec<_> = result.rows.iter().map(|it| it.get()).collect();
    rows.join("\n")
}

async fn rows(reader: &Reader, sql: &str) -> String {
    json(&reader.query(sql, &Limits::default()).await.unwrap())
}

async fn failure(reader: &Reader, sql: &str) -> String {
    let error = reader.query(sql, &Limits::default()).await.unwrap_err();
    format!("{error}\n{}", error.hint().unwrap_or_default())
}

async fn sync_budgets<E: Engine>(engine: &E, origin: &Origin) {
    let sync = Sync::new(origin.wethod(), "acme", engine.open().await);
    let report = sync.lists(["budgets"]).full(true).run().await.unwrap();
    assert_eq!(report.failed().count(), 0);
}

/// Syncs all lists of the sandbox.
async fn sync_all<E: Engine>(engine: &E) {
    let sandbox = Sandbox::builder().records(30).start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    let piriod = Piriod::builder().access(sandbox.piriod()).build().unwrap();
    let mut sync = Sync::new(wethod, "acme", engine.open().await);
    assert_eq!(sync.run().await.unwrap().failed().count(), 0);
    drop(sync);
    let mut sync = Sync::new(piriod, "acme", engine.open().await);
    assert_eq!(sync.run().await.unwrap().failed().count(), 0);
}

fn is_postgres(reader: &Reader) -> bool {
    reader.to_string().contains(" at ")
}

async fn values_keep_their_digits<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    for (id, price) in [
        "0.1",
        "1250.50",
        "-9999999999999.99",
        "0",
        "123456789012345678.90",
    ]
    .iter()
    .enumerate()
    {
        let json = format!(
            r#"{{"id":{},"updated_at":"2025-05-14T14:57:27.207Z","total_price":{price},"is_baseline":true}}"#,
            id + 1
        );
        origin.put("budgets", &json);
    }
    sync_budgets(&engine, &origin).await;
    let reader = engine.reader().await;
    if is_postgres(&reader) {
        let sql = "SELECT id, total_price, is_baseline, notes, updated_at FROM wethod.budgets ORDER BY id";
        assert_eq!(
            rows(&reader, sql).await,
            r#"[1,"0.1",true,null,"2025-05-14 14:57:27.207+00"]
[2,"1250.50",true,null,"2025-05-14 14:57:27.207+00"]
[3,"-9999999999999.99",true,null,"2025-05-14 14:57:27.207+00"]
[4,"0",true,null,"2025-05-14 14:57:27.207+00"]
[5,"123456789012345678.90",true,null,"2025-05-14 14:57:27.207+00"]"#
        );
        // The record is JSON, exactly as it was sent.
        let raw = format!("[{}]", origin.records("budgets")[4]);
        assert_eq!(
            rows(&reader, "SELECT _raw FROM wethod.budgets WHERE id = 5").await,
            raw
        );
        assert_eq!(
            rows(
                &reader,
                r#"SELECT 9223372036854775807, 0.1::float8, 'NaN'::numeric, 12.30::money, '{"a": 1.10}'::jsonb,
                E'"\\\n\u2603', DATE '2025-05-14', '\x00ff'::bytea, ARRAY[1, 2], 1.50 AS id, 2 AS id"#
            )
            .await
            .replace('$', ""),
            r#"[9223372036854775807,"0.1","NaN","12.30",{"a": 1.10},"\"\\\n☃","2025-05-14","\\x00ff","{1,2}","1.50",2]"#
        );
    } else {
        let sql = "SELECT id, total_price, is_baseline, notes, updated_at FROM wethod_budgets ORDER BY id";
        assert_eq!(
            rows(&reader, sql).await,
            r#"[1,"0.1",1,null,"2025-05-14T14:57:27.207Z"]
[2,"1250.5",1,null,"2025-05-14T14:57:27.207Z"]
[3,"-9999999999999.99",1,null,"2025-05-14T14:57:27.207Z"]
[4,"0",1,null,"2025-05-14T14:57:27.207Z"]
[5,"123456789012345678.90",1,null,"2025-05-14T14:57:27.207Z"]"#
        );
        let sql = "SELECT 9223372036854775807, 0.1 + 0.2, 1e300, -2.5e-9, 9e999, x'00ff', '\"\\☃', 1.50 AS id, 2 AS id";
        assert_eq!(
            rows(&reader, sql).await,
            r#"[9223372036854775807,"0.30000000000000004","1e300","-2.5e-9","inf","x'00FF'","\"\\☃","1.5",2]"#
        );
    }
    let result = reader
        .query("SELECT 1 AS a, 2 AS \"B c\", 3 AS a;\n", &Limits::default())
        .await
        .unwrap();
    assert_eq!(result.columns, ["a", "B c", "a"]);
    assert_eq!(result.cut_by, None);
    // A query may end with a comment.
    assert_eq!(rows(&reader, "VALUES (1), (2) -- two").await, "[1]\n[2]");
    assert_eq!(
        rows(
            &reader,
            "/* ; */ WITH a AS (SELECT ';' AS b) SELECT b FROM a;; "
        )
        .await,
        "[\";\"]"
    );
    assert_eq!(rows(&reader, "SELECT 1 WHERE 1 = 2").await, "");
}

async fn rows_are_cut_off_at_a_limit<E: Engine>(engine: E) {
    let reader = engine.reader().await;
    let sql = "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n WHERE x < 5) SELECT x FROM n";
    let query = async |limits: Limits| {
        let result = reader.query(sql, &limits).await.unwrap();
        (json(&result).replace('\n', ""), result.cut_by)
    };
    let limits = Limits::default;
    assert_eq!(
        query(limits().rows(4)).await,
        ("[1][2][3][4]".to_owned(), Some(Limit::Rows))
    );
    assert_eq!(
        query(limits().rows(5)).await,
        ("[1][2][3][4][5]".to_owned(), None)
    );
    assert_eq!(
        query(limits().rows(0)).await,
        (String::new(), Some(Limit::Rows))
    );
    assert_eq!(
        query(limits().bytes(14)).await,
        ("[1][2][3][4]".to_owned(), Some(Limit::Bytes))
    );
    assert_eq!(
        query(limits().bytes(15)).await,
        ("[1][2][3][4][5]".to_owned(), None)
    );
    assert_eq!(
        query(limits().bytes(2)).await,
        (String::new(), Some(Limit::Bytes))
    );
    // Without the limit there is no end.
    let sql = "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT x FROM n";
    let result = reader.query(sql, &limits().rows(2)).await.unwrap();
    assert_eq!(
        (json(&result).as_str(), result.cut_by),
        ("[1]\n[2]", Some(Limit::Rows))
    );
}

async fn a_value_of_any_size_is_refused_or_cut_off<E: Engine>(engine: E) {
    let reader = engine.reader().await;
    let many = "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n)";
    if is_postgres(&reader) {
        let sql = "SELECT repeat('☃', 50000000)";
        let result = reader
            .query(sql, &Limits::default().bytes(100))
            .await
            .unwrap();
        assert_eq!((result.rows.len(), result.cut_by), (0, Some(Limit::Bytes)));
        // A terabyte: only its beginning is sent.
        let sql = format!("{many} SELECT repeat('x', 10000) FROM n");
        let limits = Limits::default().rows(100_000_000).bytes(25_000);
        let result = reader.query(&sql, &limits).await.unwrap();
        assert_eq!((result.rows.len(), result.cut_by), (2, Some(Limit::Bytes)));
        return;
    }
    assert_eq!(
        failure(&reader, "SELECT hex(zeroblob(100000000))").await,
        "invalid query: a string or blob is larger than 16777216 bytes\nSelect a part of it: substr(value, 1, 1000)."
    );
    let sql = format!("{many} SELECT hex(zeroblob(5000)) FROM n");
    let limits = Limits::default().rows(100_000_000).bytes(25_000);
    let result = reader.query(&sql, &limits).await.unwrap();
    assert_eq!((result.rows.len(), result.cut_by), (2, Some(Limit::Bytes)));
}

async fn a_query_without_end_is_stopped<E: Engine>(engine: E) {
    let reader = engine.reader().await;
    let limits = Limits::default().time(Duration::from_millis(200));
    let mut statements = vec![
        "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n",
        "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT x FROM n WHERE x < 0",
    ];
    if is_postgres(&reader) {
        statements.push("SELECT pg_sleep(3600)");
    }
    for sql in statements {
        let error = reader.query(sql, &limits).await.unwrap_err();
        assert!(error.is_usage());
        assert_eq!(error.to_string(), "the query took longer than 200ms");
    }
    assert_eq!(rows(&reader, "SELECT 1").await, "[1]");
}

async fn an_invalid_statement_is_explained<E: Engine>(engine: E) {
    sync_budgets(&engine, &Origin::start().await).await;
    let reader = engine.reader().await;
    if is_postgres(&reader) {
        let columns = "Columns are listed by: SELECT table_schema, table_name, column_name FROM information_schema.columns.";
        for (sql, expected) in [
            (
                "SELECT 1,\n  ☃ FRM x",
                "invalid query: syntax error at or near \"x\" (line 2, column 9)\n{columns}",
            ),
            (
                "SELECT \"no",
                "invalid query: unterminated quoted identifier at or near \"\"no\" (line 1, column 8)\n{columns}",
            ),
            (
                "SELECT 1 FROM wethod.budget",
                "invalid query: relation \"wethod.budget\" does not exist (line 1, column 15)\n{columns}",
            ),
            (
                "SELECT total_pric FROM wethod.budgets",
                "invalid query: column \"total_pric\" does not exist (line 1, column 8)\nPerhaps you meant to reference the column \"budgets.total_price\".",
            ),
            ("SELECT 1 / 0", "invalid query: division by zero\n{columns}"),
            (
                "SELECT $1::int",
                "invalid query: it has parameters\nWrite the values into the query.",
            ),
        ] {
            assert_eq!(
                failure(&reader, sql).await,
                expected.replace("{columns}", columns)
            );
        }
    } else {
        let tables = "Tables and views are listed by: SELECT name, sql FROM sqlite_schema.";
        for (sql, expected) in [
            (
                "SELECT 1,\n  ☃ FRM x",
                "invalid query: near \"x\": syntax error (line 2, column 9)\n{tables}",
            ),
            (
                "SELECT 1 FROM wethod_budget",
                "invalid query: no such table: wethod_budget\n{tables}",
            ),
            (
                "SELECT \"total_pric\" FROM wethod_budgets",
                "invalid query: no such column: \"total_pric\" - should this be a string literal in single-quotes? (line 1, column 8)\n{tables}",
            ),
            (
                "SELECT ?1",
                "invalid query: it has parameters\nWrite the values into the query.",
            ),
        ] {
            assert_eq!(
                failure(&reader, sql).await,
                expected.replace("{tables}", tables)
            );
        }
    }
    for sql in ["", "  -- nothing", ";"] {
        let expected = "the statement is not allowed: the statement returns no rows\nSend one query that only reads: SELECT";
        let failure = failure(&reader, sql).await;
        assert!(failure.starts_with(expected), "{failure}");
    }
    let failure = failure(&reader, "SELECT 1; SELECT 2").await;
    assert!(
        failure.starts_with("the statement is not allowed: there are several statements"),
        "{failure}"
    );
}

async fn every_view_is_a_report<E: Engine>(engine: E) {
    sync_all(&engine).await;
    let reader = engine.reader().await;
    for view in views() {
        let result = reader.report(&view.name, 0, &Limits::default()).await;
        let result = result.unwrap_or_else(|error| panic!("{}: {error}", view.name));
        assert_eq!(result.columns[0], "_account", "{}", view.name);
        let schema = if is_postgres(&reader) {
            "planwire_views."
        } else {
            ""
        };
        // The name of a view is the same for each database.
        for name in [view.name.clone(), format!("{schema}{}", view.name)] {
            let counted = rows(&reader, &format!("SELECT count(*) FROM {name}")).await;
            assert_eq!(counted, format!("[{}]", result.rows.len()), "{name}");
        }
    }
    let result = reader
        .report("planned_revenue", 0, &Limits::default())
        .await
        .unwrap();
    assert!(result.rows.len() > 5);
}

async fn a_report_is_read_in_parts<E: Engine>(engine: E) {
    sync_all(&engine).await;
    let reader = engine.reader().await;
    let whole = reader
        .report("planned_revenue", 0, &Limits::default())
        .await
        .unwrap();
    let limits = Limits::default().rows(4);
    let mut parts = Vec::new();
    loop {
        let offset = parts.len() as u64;
        let part = reader
            .report("planned_revenue", offset, &limits)
            .await
            .unwrap();
        let cut_by = part.cut_by;
        parts.extend(part.rows.iter().map(|it| it.get().to_owned()));
        if cut_by.is_none() {
            break;
        }
        assert_eq!((part.rows.len(), cut_by), (4, Some(Limit::Rows)));
    }
    assert_eq!(parts.join("\n"), json(&whole));
}

async fn a_report_that_does_not_exist_is_explained<E: Engine>(engine: E) {
    sync_budgets(&engine, &Origin::start().await).await;
    let reader = engine.reader().await;
    let failure = async |name: &str| {
        let error = reader
            .report(name, 0, &Limits::default())
            .await
            .unwrap_err();
        assert!(error.is_usage());
        format!("{error}\n{}", error.hint().unwrap())
    };
    assert_eq!(
        failure("planned_revenue").await,
        "the report `planned_revenue` is not in the database\nRun `planwire sync` with the lists that it reads: \
         wethod.budgets, wethod.production_plans."
    );
    let unknown = failure("x\"; DROP TABLE y").await;
    assert!(
        unknown.starts_with("unknown report `x\"; DROP TABLE y`\nChoose one of: "),
        "{unknown}"
    );
    assert!(
        unknown.contains("current_budgets, planned_revenue, "),
        "{unknown}"
    );
}

async fn a_sync_goes_on_during_a_query<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    origin.put(
        "budgets",
        r#"{"id":1,"updated_at":"2025-05-14T14:57:27.207Z"}"#,
    );
    sync_budgets(&engine, &origin).await;
    let reader = engine.reader().await;
    let sql = if is_postgres(&reader) {
        "SELECT count(*) FROM wethod.budgets"
    } else {
        "SELECT count(*) FROM wethod_budgets"
    };
    assert_eq!(rows(&reader, sql).await, "[1]");
    // A query that reads the table, and has no end.
    let table = sql.rsplit(' ').next().unwrap();
    let endless = format!(
        "WITH RECURSIVE n(x) AS (SELECT id FROM {table} UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    );
    let limits = Limits::default().time(Duration::from_secs(3_600));
    let endless = reader.query(&endless, &limits);
    let sync = async {
        origin.put(
            "budgets",
            r#"{"id":2,"updated_at":"2025-05-14T14:57:27.207Z"}"#,
        );
        sync_budgets(&engine, &origin).await;
        rows(&reader, sql).await
    };
    tokio::select! {
        result = endless => panic!("{result:?}"),
        counted = sync => assert_eq!(counted, "[2]"),
    }
}
